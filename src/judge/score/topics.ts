import { THING, type Topic } from '../../languages/topics.js'
import type { Kind } from '../../model/mention.js'
import type { Token } from '../../text/words/token.js'
import { LONG_POST } from './about-brand.js'
import { isMarked } from './context.js'
import type { Found } from './phrases.js'

/** How much the things that a post names say for each kind. */
export type Topics = ReadonlyMap<Kind, number>

/** In a sentence without trouble, in one beside a sentence with trouble, and two away from it. */
const CALM = 0.6
const BESIDE = 0.8
/** In a title, and in that of a long post; the first things of a text say so much more than the last ones. */
const TITLE = 1.6
const LONG_TITLE = 2
const EARLY = 0.25
/** What each doubling of its number adds to a thing that is named again and again. */
const AGAIN = 0.2
/** A long post names many things. */
const LONG = 0.75

/**
 * What a post names, weighed by where: what stands in the title, early, and near its trouble says more about the kind of trouble.
 *
 * @param weightOf how much the sentences of a post count
 * @param troubled the numbers of sentences in which something is wrong
 * @param brand 1 for the tokens of the brand's name: "Northwind Hosting" names no hosting
 */
export function topicsOf(
  found: readonly Found<Topic>[],
  tokens: readonly Token[],
  weightOf: (sentence: number) => number,
  troubled: ReadonlySet<number>,
  brand: Uint8Array,
): Topics {
  if (found.length === 0) return NOTHING
  const isLong = tokens.length >= LONG_POST
  const named = new Map<Kind, Map<string, { most: number; times: number }>>()
  for (const { meaning, first, last } of found) {
    if (isMarked(brand, first, last)) continue
    const { word, sentence, field } = tokens[first] as Token
    const near = troubled.has(sentence)
      ? 1
      : troubled.has(sentence - 1) || troubled.has(sentence + 1)
        ? BESIDE
        : CALM
    const place = field === 'title' ? (isLong ? LONG_TITLE : TITLE) : 1 + EARLY * (1 - first / tokens.length)
    const says = (meaning.weight ?? THING) * weightOf(sentence) * near * place
    let thing = word
    for (let at = first + 1; at <= last; at += 1) thing += ` ${tokens[at]?.word}`
    const things = named.get(meaning.kind) ?? new Map<string, { most: number; times: number }>()
    const before = things.get(thing)
    things.set(thing, { most: Math.max(before?.most ?? 0, says), times: (before?.times ?? 0) + 1 })
    named.set(meaning.kind, things)
  }
  return new Map(Array.from(named, ([kind, things]) => [kind, sumOf(things.values()) * (isLong ? LONG : 1)]))
}

const NOTHING: Topics = new Map()

function sumOf(things: Iterable<{ most: number; times: number }>): number {
  let sum = 0
  for (const { most, times } of things) sum += most * (1 + AGAIN * Math.log2(times))
  return sum
}
