import type { Lexicon } from '../../languages/lexicon.js'
import type { Span } from '../../model/post.js'
import type { Token } from '../../text/words/token.js'
import type { Found } from './phrases.js'

/** How far a negation reaches within its clause, in tokens ("not really been down"). */
const NEGATION_REACH = 3
/** How far a condition reaches within its clause ("if the site ever goes down"). */
const CONDITION_REACH = 8

/** The words that change what others mean, ready to look up. */
export type ContextWords = {
  negators: ReadonlySet<string>
  /** What a word does to those after it, as bits. */
  roles: ReadonlyMap<string, number>
  turns: ReadonlySet<string>
  self: ReadonlySet<string>
  reasons: ReadonlySet<string>
  thanksFor: ReadonlySet<string>
  botching: ReadonlySet<string>
  mending: ReadonlySet<string>
  elsewhere: ReadonlySet<string>
  guides: ReadonlySet<string>
  carrying: ReadonlySet<string>
  turningTags: ReadonlySet<string>
  additions: ReadonlySet<string>
  over: ReadonlySet<string>
  reporting: ReadonlySet<string>
  stories: { strong: ReadonlySet<string>; weak: ReadonlySet<string> }
  products: ReadonlySet<string>
  headings: ReadonlySet<string>
  storyHeadings: ReadonlySet<string>
  questions: Readonly<
    Record<'back' | 'readers' | 'wondering' | 'pondering' | 'somebody', ReadonlySet<string>>
  >
  kindnesses: ReadonlySet<string>
  afterthoughts: ReadonlySet<string>
  /** Its lists miss much: where a name stands says more. */
  isSparse: boolean
}

/** Roles of a word, as bits: one word may have several. */
const NEGATOR = 1
const CONDITION = 2
const STRONGER = 4
const WEAKER = 8
const TURN = 16

const has = (role: Uint8Array, at: number, bit: number): boolean => ((role[at] ?? 0) & bit) !== 0

function rolesOf(lexicon: Lexicon): Map<string, number> {
  const found = new Map<string, number>()
  const lists: readonly (readonly [string, number])[] = [
    [lexicon.negators, NEGATOR],
    [lexicon.conditions, CONDITION],
    [lexicon.stronger, STRONGER],
    [lexicon.weaker, WEAKER],
    [lexicon.turns, TURN],
  ]
  for (const [words, bit] of lists)
    for (const word of words.trim().split(/\s+/)) found.set(word, (found.get(word) ?? 0) | bit)
  return found
}

/** What stands around a phrase. */
export type Surroundings = { negated: boolean; conditional: boolean; stronger: boolean; weaker: boolean }

export function contextWords(lexicon: Lexicon): ContextWords {
  const set = (words: string) => new Set(words.trim().split(/\s+/))
  return {
    negators: set(lexicon.negators),
    roles: rolesOf(lexicon),
    turns: set(lexicon.turns),
    self: set(lexicon.self),
    reasons: set(lexicon.reasons),
    thanksFor: set(lexicon.thanksFor),
    botching: set(lexicon.botching),
    mending: set(lexicon.mending),
    elsewhere: set(lexicon.elsewhere),
    carrying: set(lexicon.carrying),
    turningTags: set(lexicon.traps.turningTags),
    additions: set(lexicon.traps.additions),
    over: set(lexicon.traps.over),
    reporting: set(lexicon.traps.reporting),
    stories: { strong: set(lexicon.traps.stories.strong), weak: set(lexicon.traps.stories.weak) },
    products: set(lexicon.traps.products),
    kindnesses: set(lexicon.traps.kindnesses),
    questions: {
      back: set(lexicon.traps.questions.back),
      readers: set(lexicon.traps.questions.readers),
      wondering: set(lexicon.traps.questions.wondering),
      pondering: set(lexicon.traps.questions.pondering),
      somebody: set(lexicon.traps.questions.somebody),
    },
    storyHeadings: set(lexicon.traps.storyHeadings),
    headings: set(lexicon.traps.headings),
    afterthoughts: set(lexicon.traps.afterthoughts),
    isSparse: lexicon.sparse === true,
    guides: new Set(lexicon.guides.split(',').map((words) => words.trim())),
  }
}

/** Tokens inside phrases of several words: a negator among them belongs to its phrase and to nothing after it. */
export function phraseBound(found: readonly Found<unknown>[], count: number): Uint8Array {
  const bound = new Uint8Array(count)
  for (const { first, last } of found) if (last > first) bound.fill(1, first, last + 1)
  return bound
}

/** Whether any of the tokens from one place to another, `last` included, is marked. */
export function isMarked(marks: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (marks[at] === 1) return true
  return false
}

/** "Stürzt nie mehr ab": a negation that stands where the phrase takes any word. */
export function deniesWithin(first: number, open: number, role: Uint8Array): boolean {
  for (let at = 0, left = open; left !== 0; at += 1, left >>>= 1)
    if ((left & 1) === 1 && has(role, first + at, NEGATOR)) return true
  return false
}

/** What each token of a post is to its neighbours: looked up once, asked for each phrase. */
export function roles(tokens: readonly Token[], words: ContextWords): Uint8Array {
  const found = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) found[at] = words.roles.get(tokens[at]?.word ?? '') ?? 0
  return found
}

/** Reads the few tokens before a phrase, within its clause. */
export function surroundings(
  tokens: readonly Token[],
  first: number,
  role: Uint8Array,
  bound: Uint8Array,
): Surroundings {
  const result: Surroundings = { negated: false, conditional: false, stronger: false, weaker: false }
  const clause = tokens[first]?.clause
  const before = tokens[first - 1]
  if (before?.clause === clause && before !== undefined) {
    result.stronger = has(role, first - 1, STRONGER)
    result.weaker = has(role, first - 1, WEAKER)
  }
  let negationEnds = false
  for (let back = 1; back <= CONDITION_REACH; back += 1) {
    const token = tokens[first - back]
    if (token === undefined || token.clause !== clause) break
    if (has(role, first - back, TURN)) negationEnds = true
    else if (
      back <= NEGATION_REACH &&
      !negationEnds &&
      bound[first - back] === 0 &&
      has(role, first - back, NEGATOR)
    ) {
      result.negated = true
    }
    if (has(role, first - back, CONDITION)) result.conditional = true
  }
  return result
}

/** Which tokens are part of the brand's name. */
export function brandTokens(tokens: readonly Token[], named: readonly Span[] = []): Uint8Array {
  const brand = new Uint8Array(tokens.length)
  for (const field of ['title', 'text'] as const) {
    const spans = named.filter((span) => span.field === field).sort((left, right) => left.start - right.start)
    let at = 0
    for (const [index, token] of tokens.entries()) {
      if (token.field !== field) continue
      while (at < spans.length && (spans[at]?.end ?? 0) <= token.start) at += 1
      const span = spans[at]
      if (span === undefined) break
      if (span.start < token.end) brand[index] = 1
    }
  }
  return brand
}
