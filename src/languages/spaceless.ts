// Languages that put no spaces between words. A text of theirs is read character by character, so their phrases are written as people write
// them and taken apart here: the notation of lexicon.ts stays, with words of any length in its classes and choices.

import type { Lexicon } from './lexicon.js'
import type { ReplyWords } from './reply-words.js'

/** What is a word of its own to the reader: a character of a script without spaces, with the signs that belong to it; a run of other letters. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]|\p{Script=Thai}\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\p{Script=Thai}]+/gu
const CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u
const MOST_FORMS = 400

type Classes = Readonly<Record<string, string>>

/** The same lexicon in single characters; made when somebody first asks for its words. */
export function spaceless(written: Lexicon): Lexicon {
  let made: Lexicon | undefined
  const whole = (): Lexicon => {
    made ??= inCharacters(written)
    return made
  }
  return {
    ...written,
    classes: {},
    get groups() {
      return whole().groups
    },
    get danger() {
      return whole().danger
    },
    get harm() {
      return whole().harm
    },
    get said() {
      return whole().said
    },
    get topics() {
      return whole().topics
    },
    get harmless() {
      return whole().harmless
    },
    get guides() {
      return whole().guides
    },
  }
}

/** Words for replies, their phrases in single characters; the other lists hold characters. Made when somebody first asks for them. */
export function spacelessReplies(written: ReplyWords): ReplyWords {
  let made: ReplyWords['roles'] | undefined
  const apart = ({ phrases, not }: { phrases: string; not?: string }) => {
    const none = takenApart(not ?? '', written.classes)
    return { phrases: takenApart(phrases, written.classes), ...(none !== '' && { not: none }) }
  }
  return {
    ...written,
    classes: {},
    get roles() {
      made ??= Object.fromEntries(
        Object.entries(written.roles).map(([role, words]) => [role, apart(words)]),
      ) as ReplyWords['roles']
      return made
    },
  }
}

function inCharacters(written: Lexicon): Lexicon {
  const apart = (phrases: string, classes: Classes = written.classes) => takenApart(phrases, classes)
  const { danger, harm, said } = written
  /** What choices lead to may be said by another group as well: the first one keeps it, as everywhere. */
  const taken = new Set<string>()
  const untaken = (phrases: string) =>
    phrases
      .split(', ')
      .filter((form) => taken.size < taken.add(form).size)
      .join(', ')
  return {
    ...written,
    groups: written.groups.map((group) => ({ ...group, phrases: untaken(apart(group.phrases)) })),
    danger: {
      facets: danger.facets.map((facet) => ({ ...facet, phrases: apart(facet.phrases, danger.classes) })),
      classes: {},
    },
    harm: {
      harms: harm.harms.map((one) => ({ ...one, phrases: apart(one.phrases, harm.classes) })),
      classes: {},
    },
    said: Object.fromEntries(
      Object.entries(said).map(([name, list]) => [name, PLAIN.has(name) ? list : apart(list)]),
    ) as typeof said,
    topics: written.topics.map((topic) => ({ ...topic, phrases: apart(topic.phrases) })),
    harmless: apart(written.harmless),
    guides: apart(written.guides),
  }
}

/** Lists of words with a space between, and no phrases. */
const PLAIN: ReadonlySet<string> = new Set(['beside', 'turns', 'askedAbout'])

/**
 * Phrases of a language without spaces in single characters.
 *
 * @param phrases separated by commas or line breaks
 */
export function takenApart(phrases: string, classes: Classes): string {
  const forms = phrases
    .split(/[,\n、]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => formsOf(phrase, classes))
  return [...new Set(forms)].join(', ')
}

/** Every way in which a phrase can be said, in single characters. */
function formsOf(phrase: string, classes: Classes): string[] {
  const [opening = ''] = phrase.split(/\s+/)
  if (looksLikeEndings(opening))
    throw new Error(`${opening} is read as whole words: write a blank before endings ("迟迟 不|没")`)
  const forms = phrase.split(/\s+/).reduce<string[]>(
    (before, part) => {
      const ways = waysOf(part, classes)
      return before.flatMap((begun) => ways.map((way) => `${begun} ${way}`.trim()))
    },
    [''],
  )
  if (forms.length > MOST_FORMS)
    throw new Error(`${phrase} can be said in ${forms.length} ways: write several phrases`)
  return forms
}

/** What may stand for one part of a phrase. */
function waysOf(part: string, classes: Classes): string[] {
  const isOptional = part.length > 1 && part.endsWith('?')
  const words = (isOptional ? part.slice(0, -1) : part).split('|').flatMap((choice) => {
    const name = /^<(.+)>$/.exec(choice)?.[1]
    const list = name === undefined ? undefined : classes[name]
    return list === undefined ? [choice] : list.trim().split(/\s+/)
  })
  const ways = words.map((word) => (word.match(WORDS) ?? []).join(' '))
  return isOptional ? ['', ...ways] : ways
}

/**
 * "迟迟不|没": endings behind a beginning that only the first choice has. Read as they stand they would be words of one character, which
 * every other post has. Where whole words are meant the longest does not come first.
 */
function looksLikeEndings(opening: string): boolean {
  const [first = '', ...others] = opening.split('|')
  if (opening.includes('<')) return false
  return (
    CHARACTER.test(first) &&
    others.every((other) => other.length < first.length) &&
    others.some((other) => other.length === 1)
  )
}
