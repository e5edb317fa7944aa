import type { Lexicon } from '../lexicon.js'
import { takenApart } from '../spaceless.js'
import { classWithAttached, withAttached } from './attached.js'
import { facetsOf } from './facets.js'
import { groupsOf } from './groups.js'
import { roughLists } from './index.js'
import type { RoughWords } from './rough-words.js'
import { turnWords } from './turns.js'

/** Lists of words, and no phrases. */
const CLASSES: ReadonlySet<string> = new Set([
  'body',
  'thing',
  'kin',
  'negators',
  'conditions',
  'shaken',
  'trifles',
])

/**
 * The rough list for a language as a lexicon; undefined where there is none. Made anew each time: whoever reads posts keeps it.
 *
 * @param unread what holds for any language that is not judged
 */
export function roughLexicon(tag: string, unread: Lexicon): Lexicon | undefined {
  const lists = roughLists.get(tag)
  if (lists === undefined) return undefined
  const words = lists().map(spelledOut)
  const joined = (name: 'negators' | 'conditions') => words.map((list) => list[name]).join(' ')
  const facets = words.map(facetsOf)
  const apart = <One extends { phrases: string }>(
    one: One,
    classes: Readonly<Record<string, string>>,
  ): One => (UNSPACED.has(tag) ? { ...one, phrases: takenApart(one.phrases, classes) } : one)
  return {
    ...unread,
    language: tag,
    groups: [
      ...unread.groups,
      ...words.slice(0, 1).flatMap((list) => groupsOf(list, tag).map((one) => apart(one, {}))),
    ],
    danger: {
      facets: facets.flatMap(({ facets: of, classes }, at) =>
        of.map((one) => named(apart(one, classes), classes, at)),
      ),
      classes: Object.fromEntries(
        facets.flatMap(({ classes }, at) => Object.entries(classes).map(([name, of]) => [name + at, of])),
      ),
    },
    ...(words[0]?.spellings !== undefined && { spellings: words[0].spellings }),
    negators: joined('negators'),
    conditions: joined('conditions'),
    harmless: '',
    stronger: '',
    weaker: '',
    turns: turnWords[tag] ?? '',
    persons: '',
    self: '',
    reasons: '',
    thanksFor: '',
    botching: '',
    mending: '',
    elsewhere: '',
    carrying: '',
    guides: '',
    crowd: '',
  }
}

const UNSPACED: ReadonlySet<string> = new Set(['th'])

/** Lists that are asked together have classes of the same names: each list's own are numbered. */
function named<One extends { phrases: string }>(one: One, classes: object, at: number): One {
  const phrases = one.phrases.replace(/<(\w+)>/g, (whole, name) =>
    name in classes ? `<${name}${at}>` : whole,
  )
  return { ...one, phrases }
}

/** Phrases as they stand in posts: with particles, and with whole blanks for half ones. */
function spelledOut(words: RoughWords): RoughWords {
  const { attached } = words
  const written = (name: string, list: string) => {
    if (CLASSES.has(name)) return attached === undefined ? list : classWithAttached(list, attached)
    const whole = withWholeBlanks(list)
    return attached === undefined ? whole : withAttached(whole, attached)
  }
  const spelled = (lists: object) =>
    Object.fromEntries(
      Object.entries(lists).map(([name, list]) =>
        typeof list !== 'string' || name === 'attached' ? [name, list] : [name, written(name, list)],
      ),
    )
  return { ...words, ...spelled(words), calm: { ...words.calm, ...spelled(words.calm) } }
}

/** "می‌کند" is also written "می کند"; without a blank it is the same to the reader as with a half one. */
function withWholeBlanks(phrases: string): string {
  if (!phrases.includes(HALF_BLANK)) return phrases
  return phrases
    .split(',')
    .flatMap((phrase) =>
      phrase.includes(HALF_BLANK) ? [phrase, phrase.replaceAll(HALF_BLANK, ' ')] : [phrase],
    )
    .join(',')
}
const HALF_BLANK = '\u200c'
