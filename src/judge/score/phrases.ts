import { normalise } from '../../text/words/fold.js'
import type { Token } from '../../text/words/token.js'
import { Longest } from './longest.js'
import { mayBeHashtag, PartReader } from './phrase-part.js'
import { PhraseStarts } from './phrase-starts.js'
import type { Phrase } from './phrase-tree.js'
import { endOfName, LONGEST_PHRASE, type Place, walk } from './phrase-walk.js'
import { WordTests } from './word-tests.js'
import { type Word, WordsMet } from './words-met.js'
import { PhraseForms } from './written-apart.js'

/**
 * A phrase found: what it means, and the tokens it covers (`last` included). `open` has a bit for each of them that stands where
 * the phrase takes any word, the first token being the lowest.
 */
export type Found<Meaning> = { meaning: Meaning; first: number; last: number; open: number }

const NOBODY = new Uint8Array()

/** How phrases of some kinds say something in spite of a longer one that they are in. */
export type Overlap<Meaning> = {
  /** Whether the end of a longer phrase says more than the whole: "urgencias" in "en urgencias". What begins with it is said on purpose. */
  outweighs: (inner: Meaning, outer: Meaning) => boolean
  /** Whether a phrase counts beside a longer one in whose open places it stands: "insulin" in "delivers ~ not". */
  standsBeside: (inner: Meaning, outer: Meaning) => boolean
}

const NO_OVERLAP: Overlap<unknown> = { outweighs: () => false, standsBeside: () => false }

/**
 * Phrases in a tree over tests of words: a text is matched in one pass, and what a token costs depends on the
 * longest phrase, never on how many phrases there are or how long the text is.
 */
export class PhraseBook<Meaning> {
  readonly #kinds: number
  readonly #forms: readonly PhraseForms[]
  readonly #starts = new PhraseStarts<Meaning>()
  readonly #overlap: Overlap<Meaning>
  readonly #parts: PartReader
  readonly #words: WordsMet<Meaning>
  readonly #hashtags = new Map<string, Phrase<Meaning>>()
  /** Of these nobody has looked yet whether they may be hashtags. */
  readonly #unjoined: { words: readonly string[]; phrase: Phrase<Meaning> }[] = []

  /**
   * @param classes word classes for `<name>`, for each kind of phrases
   * @param spellings letters that people without the right keyboard write otherwise, and how: `{ ü: 'ue' }`
   * @param elided small words that are cut off from the next one in the tokens, as by `withoutElision`
   * @param overlap where a phrase counts inside a longer one; missing: nowhere
   */
  constructor(
    classes: Readonly<Record<string, string>> | readonly Readonly<Record<string, string>>[] = {},
    spellings: Readonly<Record<string, string>> = {},
    elided: ReadonlySet<string> = new Set(),
    overlap: Overlap<Meaning> = NO_OVERLAP,
  ) {
    this.#overlap = overlap
    const byKind = Array.isArray(classes) ? classes : [classes as Readonly<Record<string, string>>]
    this.#kinds = byKind.length
    this.#forms = byKind.map((classes) => new PhraseForms({ elided, classes }))
    const tests = new WordTests(byKind, spellings)
    this.#parts = new PartReader(tests)
    this.#words = new WordsMet(tests, this.#starts)
  }

  /**
   * Adds one phrase in the notation of lexicon.ts. The first meaning of a phrase stays.
   *
   * @param kind phrases of different kinds are found in one pass, and one of them hides none of the others
   */
  add(phrase: string, meaning: Meaning, kind = 0): void {
    for (const form of this.#forms[kind]?.of(phrase) ?? []) {
      const words = form.split(' ')
      const added = { parts: words.map((word) => this.#parts.read(word, kind)), meaning, kind }
      if (kind === 0) this.#unjoined.push({ words, phrase: added })
      this.#starts.add(added)
    }
    this.#words.forget()
  }

  /**
   * The longest phrase at each token, without those that lie inside one found before and say nothing beside it. In order.
   *
   * @param brand 1 for the tokens of the brand's name; a run of them is one name
   */
  find(tokens: readonly Token[], brand: Uint8Array = NOBODY): Found<Meaning>[] {
    return this.findEach(tokens, brand)[0] ?? []
  }

  /** The same for each kind of phrases. */
  findEach(tokens: readonly Token[], brand: Uint8Array = NOBODY): Found<Meaning>[][] {
    const words = tokens.map((token) => this.#words.of(token))
    const afterName = brand.includes(1) ? this.#starts.afterName() : undefined
    const found: Found<Meaning>[][] = Array.from({ length: this.#kinds }, () => [])
    const best = new Longest<Meaning>(this.#kinds)
    const isNearName = nearName(tokens, brand)
    for (let first = 0; first < tokens.length; first += 1) {
      const start = tokens[first] as Token
      const word = words[first] as Word<Meaning>
      const isName = afterName !== undefined && brand[first] === 1 && brand[first - 1] !== 1
      if (word.paths === null && !isName && start.shape !== 'hashtag') continue
      best.forget()
      if (start.shape === 'hashtag') this.#offerHashtag(start, first, best)
      if (isName || isNearName(first)) {
        const place: Place<Meaning> = { tokens, words, brand, start, first, best }
        for (const node of word.starts) walk(node, place, first + 1, 0)
        if (isName) walk(afterName, place, endOfName(brand, first), 0)
      } else this.#follow(tokens, words, first, best)
      if (best.any) keepLongest(best, first, found, this.#overlap)
    }
    return found
  }

  /** What `walk` finds where no name of the brand stands. */
  #follow(
    tokens: readonly Token[],
    words: readonly Word<Meaning>[],
    first: number,
    best: Longest<Meaning>,
  ): void {
    const start = tokens[first] as Token
    let paths = words[first]?.paths ?? null
    for (let at = first + 1; paths !== null; at += 1) {
      for (const { phrase, anyWords, open } of paths.ends) best.offer(phrase, at - 1, anyWords, open)
      const token = tokens[at]
      if (token === undefined || token.clause !== start.clause || token.field !== start.field) return
      if (at - first >= LONGEST_PHRASE) return
      paths = paths.after(words[at] as Word<Meaning>, this.#words.notePair)
    }
  }

  /** `#worstservice`. */
  #offerHashtag({ word }: Token, at: number, best: Longest<Meaning>): void {
    for (const { words, phrase } of this.#unjoined.splice(0))
      if (mayBeHashtag(words)) this.#hashtags.set(normalise(words.join('')), phrase)
    const phrase = this.#hashtags.get(word)
    if (phrase !== undefined) best.offer(phrase, at, 0, 0)
  }
}

/** What lies inside a phrase found before is left out, unless they say something beside each other. */
function keepLongest<Meaning>(
  best: Longest<Meaning>,
  first: number,
  found: Found<Meaning>[][],
  overlap: Overlap<Meaning>,
): void {
  for (let kind = 0; kind < found.length; kind += 1) {
    const list = found[kind] as Found<Meaning>[]
    const last = best.lasts[kind] ?? -1
    const phrase = best.phrases[kind]
    if (phrase === undefined || last < 0) continue
    const { meaning } = phrase
    const outer = around(list, last)
    if (outer === undefined) list.push({ meaning, first, last, open: best.opens[kind] ?? 0 })
    else if (overlap.outweighs(meaning, outer.meaning)) outer.meaning = meaning
    else if (isInOpen(outer, first, last) && overlap.standsBeside(meaning, outer.meaning))
      list.push({ meaning, first, last, open: best.opens[kind] ?? 0 })
  }
}

/** The phrase found before that reaches as far. Those that stand beside it in its open places come behind it. */
function around<Meaning>(list: readonly Found<Meaning>[], last: number): Found<Meaning> | undefined {
  for (let at = list.length - 1; at >= Math.max(0, list.length - 1 - MOST_BESIDE); at -= 1)
    if (last <= (list[at]?.last ?? 0)) return list[at]
  return undefined
}
const MOST_BESIDE = 3

/** Whether all tokens of a stretch stand where a phrase takes any word. */
function isInOpen({ first, open }: Found<unknown>, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (((open >>> (at - first)) & 1) === 0) return false
  return true
}

/** Whether the name of the brand stands behind a token, so near that a phrase may reach it. Asked from left to right. */
function nearName(tokens: readonly Token[], brand: Uint8Array): (first: number) => boolean {
  let next = -1
  return (first) => {
    if (next <= first && next !== Infinity) {
      const found = brand.indexOf(1, first + 1)
      next = found < 0 ? Infinity : found
    }
    return next - first <= LONGEST_PHRASE && tokens[next]?.clause === tokens[first]?.clause
  }
}
