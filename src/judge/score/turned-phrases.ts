import type { Group, Meaning } from '../../languages/lexicon.js'
import type { ContextWords } from './context.js'
import type { Found } from './phrases.js'
import type { Token } from './token.js'

/** How far such words reach within their clause, in tokens ("no longer have any of those problems"). */
const REACH = 8
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
  for (const [index, { meaning, first, last }] of found.entries()) {
    const { turns } = meaning
    if (turns === undefined || turned.has(index)) continue
    const ends = endOfTurn(tokens, first, last, words)
    let done = false
    for (let next = index + 1; (found[next]?.first ?? ends) < ends; next += 1) {
      const group = found[next]?.meaning
      const becomes = group && (isTrouble(group) ? turns.trouble : isPraise(group) ? turns.praise : undefined)
      if (becomes === undefined) continue
      turned.set(next, done ? 'gone' : becomes)
      done = true
    }
    if (done) turned.set(index, 'gone')
  }
  return turned
}

/** The first token that the words don't reach. */
function endOfTurn(tokens: readonly Token[], first: number, last: number, words: ContextWords): number {
  const clause = tokens[first]?.clause
  let at = last + 1
  while (at <= last + REACH && tokens[at]?.clause === clause && !words.turns.has(tokens[at]?.word ?? ''))
    at += 1
  return at
}

/** Not what a negation leaves as it is: "without a reply" is no praise. */
const isTrouble = ({ points, once, isTime, tone, danger, negated, turns }: Group): boolean =>
  points >= TROUBLE &&
  turns === undefined &&
  negated !== 'keep' &&
  !once &&
  !isTime &&
  !danger &&
  tone !== 'request'

const isPraise = ({ points, kind, courtesy }: Group): boolean => points < 0 && kind === 'praise' && !courtesy
