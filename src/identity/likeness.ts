import type { Post } from '../model/post.js'
import { quotesIn } from '../text/quotes/index.js'
import { WordReader } from '../text/words/word-reader.js'

/**
 * What is left of a text to compare it by: of all stretches of three words the lowest hashes, ascending, each once. So two texts of few
 * words are compared whole, and of longer ones a sample that is the same wherever the same words stand.
 */
export type Sketch = readonly number[]

/** With fewer words two people say the same without having it from each other. */
export const LEAST_WORDS = 12

/** Words that stand beside each other and count as one thing. */
const STRETCH = 3

/** Hashes of a sketch, and words that are read for it at most. */
const SIZE = 64
const MOST_WORDS = 4_000

/**
 * From this share of what either says on two texts are nearly the same: three words are added to twelve, or thirteen to forty. Who adds a
 * sentence of their own to a short text has something to say of their own.
 */
const ALIKE = 0.75

/** The lowest hashes of a sketch lead to it. Of two texts that are alike nearly all share one of so many (99.9 % at the limit). */
const KEYS = 6

type Words = Pick<Post, 'title' | 'titleOf' | 'text' | 'quoted'>

/**
 * Of the poster's own words: no quotes, signatures, addresses, emoji, names that are called, or tags at the end, whatever their case and accents. The title counts only where the
 * text alone has too few words: under one title many people write of different things.
 *
 * @returns undefined for fewer than 12 words
 */
export function sketchOf({ title = '', titleOf, text, quoted = [] }: Words): Sketch | undefined {
  const known = quoted.filter(({ field }) => field === 'text')
  const own = wordsOf(withoutStretches(text, quotesIn(text, known)))
  const words =
    own.length >= LEAST_WORDS || titleOf !== undefined || title === '' || text.startsWith(title)
      ? own
      : [...wordsOf(title), ...own]
  return words.length < LEAST_WORDS ? undefined : lowestOf(words)
}

/** What others are looked up by that may be alike. */
export const keysOf = (sketch: Sketch): readonly number[] => sketch.slice(0, KEYS)

/** Whether one text is a near copy of the other. */
export function areAlike(one: Sketch, other: Sketch): boolean {
  let [at, against, all, shared] = [0, 0, 0, 0]
  // Of both together only the lowest: what lies above them, one of the sketches may have left out.
  while (all < SIZE && (at < one.length || against < other.length)) {
    const [first = Number.POSITIVE_INFINITY, second = Number.POSITIVE_INFINITY] = [one[at], other[against]]
    if (first === second) shared++
    if (first <= second) at++
    if (second <= first) against++
    all++
  }
  return shared >= ALIKE * all
}

function withoutStretches(text: string, stretches: readonly { start: number; end: number }[]): string {
  let own = ''
  let from = 0
  for (const { start, end } of stretches) {
    own += `${text.slice(from, start)} `
    from = end
  }
  return own + text.slice(from)
}

/** The hash of each word. */
function wordsOf(text: string): number[] {
  const plain = withoutTags(/[/@]|www\./.test(text) ? text.replace(/\S+/g, withoutAddress) : text)
  const reader = new WordReader()
  const words: number[] = []
  for (let at = 0; words.length < MOST_WORDS && reader.next(plain, at); at = reader.after)
    if (isWritten(plain, reader.start)) words.push(reader.hash)
  return words
}

/** What a text is filed under, where that is added at its end. */
function withoutTags(text: string): string {
  if (!text.includes('#')) return text
  const tokens = text.split(/\s+/)
  const last = tokens.findLastIndex((token) => token !== '' && !token.startsWith('#'))
  return tokens.slice(0, last + 1).join(' ')
}

/** An address says where, and each repost gives another one; likewise whom it calls (`RT @ann: …`). */
function withoutAddress(token: string, at: number, text: string): string {
  if (/^\W*@/.test(token) || (token === 'RT' && text.startsWith(' @', at + token.length))) return ' '
  if (/https?:\/\/|^\W*www\./i.test(token)) return ' '
  const host = token.slice(0, Math.max(0, token.indexOf('/')))
  return /\.[a-z]{2,}$/i.test(host) ? ' ' : token
}

/** An emoji is a word to whoever looks for one. */
const isWritten = (text: string, at: number): boolean =>
  text.charCodeAt(at) < 0x2000 || /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))

function lowestOf(words: readonly number[]): Sketch {
  const hashes = new Set<number>()
  for (let at = 0; at + STRETCH <= words.length; at++) {
    let hash = 0
    for (let word = at; word < at + STRETCH; word++) hash = mixed(hash ^ (words[word] ?? 0))
    hashes.add(hash >>> 0)
  }
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, SIZE))
}

/** Spreads a hash over all 32 bits (the end of MurmurHash3), so that which ones are lowest is by chance. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return Math.imul(mix ^ (mix >>> 16), 0x9e3779b1) + 0x7f4a7c15
}
