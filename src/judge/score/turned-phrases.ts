import type { Group, Meaning } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { Found } from './phrases.js'

/** How far such words reach within their clause, in tokens ("no longer have any of those problems"). */
const REACH = 5
/** Trouble lighter than this is a word that stands anywhere. */
const TROUBLE = 1

/**
 * What becomes of phrases that stand behind words which turn their sense ("no longer", "not a single", "anything but"): by
 * place among those found, another meaning, or nothing. The first that is turned says what the turn says; trouble behind it
 * in the same clause is only its object ("no longer have problems with the queue").
 */
export function turnedPhrases(
  found: readonly Found<Group>[],
  tokens: readonly Token[],
  words: ContextWords,
): ReadonlyMap<number, Meaning | 'gone'> {
  const turned = new Map<number, Meaning | 'gone'>()
  for (const [index, { meaning, last }] of found.entries()) {
    const { turns } = meaning
    if (turns === undefined || turned.has(index)) continue
    let ends = endOfTurn(tokens, last, words)
    let done = false
    const mentioned: number[] = []
    for (let next = index + 1; (found[next]?.first ?? ends) < ends; next += 1) {
      const { meaning: group, last: end } = found[next] ?? {}
      if (group === undefined || end === undefined) break
      if (turns.trouble !== undefined && group.once && group.kind === 'service') mentioned.push(next)
      const becomes = isTrouble(group) ? turns.trouble : isPraise(group) ? turns.praise : undefined
      if (becomes === undefined) continue
      turned.set(next, done ? 'gone' : becomes)
      if (!done) ends = Math.max(ends, endOfTurn(tokens, end, words))
      done = true
    }
    if (!done) continue
    for (const at of [index, ...mentioned]) turned.set(at, 'gone')
  }
  return turned
}

/** The first token that the words don't reach. */
function endOfTurn(tokens: readonly Token[], last: number, words: ContextWords): number {
  const clause = tokens[last]?.clause
  let at = last + 1
  while (at <= last + REACH && tokens[at]?.clause === clause && !words.turns.has(tokens[at]?.word ?? ''))
    at += 1
  return at
}

/** Not what a negation leaves as it is: "without a reply" is no praise. */
const isTrouble = (group: Group): boolean =>
  group.points >= TROUBLE &&
  group.negated !== 'keep' &&
  group.turns === undefined &&
  group.kind !== 'other' &&
  group.tone !== 'request' &&
  !group.once &&
  !group.isTime &&
  !group.danger

const isPraise = ({ points, kind, courtesy }: Group): boolean => points < 0 && kind === 'praise' && !courtesy
