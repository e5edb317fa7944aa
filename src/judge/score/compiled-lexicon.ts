import type { Facet } from '../../languages/facet.js'
import type { Harm } from '../../languages/harm.js'
import { isJudged, lexiconFor } from '../../languages/index.js'
import type { Group, Lexicon } from '../../languages/lexicon.js'
import { pictures } from '../../languages/pictures.js'
import { roughLists } from '../../languages/rough/index.js'
import { roughLexicon } from '../../languages/rough/rough-lexicon.js'
import type { Topic } from '../../languages/topics.js'
import type { Token } from '../../text/words/token.js'
import { type NameParts, nameParts } from './address.js'
import { type ContextWords, contextWords } from './context.js'
import { type Found, type Overlap, PhraseBook } from './phrases.js'
import { unreadOf } from './unread.js'
import { wholeInKatakana } from './whole-katakana.js'

/** One language's lexicon, ready to use. */
export type Rules = {
  find: (tokens: readonly Token[], brand: Uint8Array) => FoundWords
  words: ContextWords
  names: NameParts
  persons: ReadonlySet<string>
  questionWords: ReadonlySet<string>
  choices: ReadonlySet<string>
  crowd: ReadonlySet<string>
  elided: ReadonlySet<string>
  /** Its lists miss much: how a post is put tells more. */
  isSparse: boolean
  /** The language whose rough list it is. */
  rough?: string
}

/** The built-in lexicons never change, and neither do their rules: one copy serves every scorer. */
const compiled = new Map<string, Rules>()

/** A lexicon is loaded and compiled when first needed. Where nothing tells the language, the English one holds. */
export function rulesFor(language = 'en'): Rules {
  const name = isJudged(language) || roughLists.has(language) ? language : UNREAD
  const rules = compiled.get(name) ?? made(name)
  compiled.set(name, rules)
  return rules
}

/** All languages that have neither a lexicon nor a rough list. */
const UNREAD = ''

function made(name: string): Rules {
  if (isJudged(name)) return compile(lexiconFor(name))
  const unread = unreadOf(lexiconFor('en'))
  const rough = roughLexicon(name, unread)
  return rough === undefined ? compile(unread) : { ...compile(rough), rough: name }
}

function compile(lexicon: Lexicon): Rules {
  return {
    find: finderOf(lexicon),
    words: contextWords(lexicon),
    names: nameParts(lexicon),
    persons: new Set(lexicon.persons.split(/\s+/)),
    questionWords: new Set(lexicon.questionWords.split(/\s+/)),
    choices: new Set(lexicon.choices.split(/\s+/)),
    crowd: new Set(lexicon.crowd.split(/\s+/)),
    elided: elidedWords(lexicon),
    isSparse: lexicon.sparse === true,
  }
}

/** Small words that are written together with the next one; empty where the language has none. */
export const elidedWords = ({ elided }: Lexicon): ReadonlySet<string> => new Set(elided?.split(/\s+/))

/** Every phrase of a post, by what it tells of. */
type FoundWords = {
  groups: Found<Group>[]
  facets: Found<Facet>[]
  harms: Found<Harm>[]
  topics: Found<Topic>[]
}

/**
 * Of words of danger that say the same the greatest weight counts, and those that say different things count both. What weighs nothing is listed
 * to hide others.
 */
const dangerOverlaps: Overlap<Group | Facet | Harm | Topic> = {
  outweighs: (inner, outer) =>
    'about' in inner &&
    'about' in outer &&
    inner.about === outer.about &&
    inner.negated === outer.negated &&
    (inner.beside === undefined || inner.beside === outer.beside) &&
    outer.weight > 0 &&
    inner.weight > outer.weight,
  standsBeside: (inner, outer) =>
    'about' in inner &&
    'about' in outer &&
    inner.about !== outer.about &&
    outer.weight > 0 &&
    !scenery.has(inner.about),
}

/** Things and hours only set the scene of the phrase that they stand in. */
const scenery: ReadonlySet<Facet['about']> = new Set(['machine', 'exposure'])

/** One pass over a post finds the phrases of all four. */
function finderOf(lexicon: Lexicon): Rules['find'] {
  const { classes, danger, harm, spellings } = lexicon
  const harmless: Group = { name: 'none', points: 0, phrases: lexicon.harmless, negated: 'keep' }
  const kinds = [[...lexicon.groups, ...pictures, harmless], danger.facets, harm.harms, lexicon.topics]
  const book = new PhraseBook<Group | Facet | Harm | Topic>(
    [classes, danger.classes, harm.classes, classes],
    spellings,
    elidedWords(lexicon),
    dangerOverlaps,
  )
  for (const [kind, all] of kinds.entries())
    for (const one of all) for (const phrase of phrasesOf(one)) book.add(phrase, one, kind)
  return (tokens, brand) => {
    const each = book.findEach(tokens, brand)
    const [groups = [], facets = [], harms = [], topics = []] =
      lexicon.katakana === true ? each.map((found) => wholeInKatakana(tokens, found)) : each
    return { groups, facets, harms, topics } as FoundWords
  }
}

/** A group's phrases, one by one. */
export function phrasesOf({ phrases }: { phrases: string }): string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
