import type { Topic } from '../../languages/topics.js'
import type { Kind } from '../../model/mention.js'
import type { Token } from '../../text/words/token.js'
import type { Found } from './phrases.js'

/** How much the kinds of things that a post names say for each kind. */
export type Topics = ReadonlyMap<Kind, number>

/** What the first, second and third thing of a kind adds; a long post names many. */
const MORE: readonly number[] = [1, 0.5, 0.25]

/** @param weightOf how much the sentences of a post count */
export function topicsOf(
  found: readonly Found<Topic>[],
  tokens: readonly Token[],
  weightOf: (sentence: number) => number,
): Topics {
  const named = new Map<Kind, Map<string, number>>()
  for (const { meaning, first } of found) {
    const { word, sentence } = tokens[first] as Token
    const things = named.get(meaning.kind) ?? new Map<string, number>()
    named.set(meaning.kind, things.set(word, Math.max(things.get(word) ?? 0, weightOf(sentence))))
  }
  return new Map(
    Array.from(named, ([kind, things]) => {
      const strongest = [...things.values()].sort((one, other) => other - one)
      return [kind, MORE.reduce((sum, more, at) => sum + more * (strongest[at] ?? 0), 0)]
    }),
  )
}
