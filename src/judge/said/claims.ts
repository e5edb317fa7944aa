import type { Signal } from '../../model/mention.js'
import type { Token } from '../../text/words/token.js'
import { phraseBound, roles, surroundings } from '../score/context.js'
import type { FoundSaid, SaidBook } from './book.js'

/** A stretch of the tokens of one language that says how things stand now. `last` included. */
export type Claim = { says: 'solved' | 'still-broken' | 'thanks'; first: Token; last: Token }

/** `left`: they went elsewhere; `pending`: they will see; `asks`: there is a question. */
export type Claims = { claims: readonly Claim[]; left: boolean; pending: boolean; asks: boolean }

type Stretch = { first: number; last: number }

/** What of these signals of the score is a claim. */
const claimSignals: Readonly<Record<string, Claim['says']>> = {
  resolved: 'solved',
  slip: 'solved',
  unresolved: 'still-broken',
  thanks: 'thanks',
}

/** All that somebody claims as a fact, in the sentences of one language. */
export function claimsIn(
  tokens: readonly Token[],
  brand: Uint8Array,
  signals: readonly Signal[],
  book: SaidBook,
): Claims {
  const found = book.find(tokens, brand)
  const placed = signals.flatMap((signal) => {
    const stretch = stretchOf(signal, tokens)
    return stretch === undefined ? [] : [{ name: signal.name, ...stretch }]
  })
  const faults = placed.filter(({ name }) => book.faults.has(name))
  const idle = found.claims.filter(({ meaning }) => meaning === 'idle')
  const denied = found.claims.filter(({ meaning }) => meaning === 'stillBroken')
  const all = [
    ...placed.flatMap(({ name, ...stretch }) => claimed(claimSignals[name], stretch)),
    ...found.claims.flatMap(({ meaning, first, last }) => phraseClaim(meaning, { first, last })),
  ]
  const judged = doubtsOf(tokens, found, book)
  const claims = all
    .filter(({ first, last }) => brand.subarray(first, last + 1).includes(0))
    .filter((one) => !idle.some((other) => overlap(one, other)))
    .filter((one) => one.says !== 'solved' || !denied.some((other) => overlap(one, other)))
    .flatMap((one) => {
      const { says, from = one.first } = judged(one) ?? {}
      const [first, last] = [tokens[from], tokens[one.last]]
      return says === undefined || first === undefined || last === undefined ? [] : [{ says, first, last }]
    })
  return {
    claims,
    left: found.left.length > 0,
    pending: found.pending.length > 0,
    asks: tokens.some(isQuestionMark),
  }

  function phraseClaim(meaning: FoundSaid['claims'][number]['meaning'], stretch: Stretch): Claimed[] {
    switch (meaning) {
      case 'solved':
        return claimed('solved', stretch)
      case 'stillBroken':
        return claimed('still-broken', stretch)
      case 'solvedAlone':
        return standsAlone(stretch, tokens, book.beside) ? claimed('solved', stretch) : []
      case 'still':
        return goesOn(stretch)
      case 'idle':
        return []
    }
  }

  /** "Still no internet", or nothing but "noch immer". */
  function goesOn(stretch: Stretch): Claimed[] {
    const { first, last } = stretch
    const fault = faults.find(
      (one) =>
        one.last >= first &&
        one.first - last <= REACH &&
        tokens[one.first]?.sentence === tokens[first]?.sentence,
    )
    if (fault !== undefined)
      return claimed('still-broken', {
        first: Math.min(first, fault.first),
        last: Math.max(last, fault.last),
      })
    return last > first && standsAlone(stretch, tokens, book.beside) ? claimed('still-broken', stretch) : []
  }
}

type Claimed = Stretch & { says: Claim['says'] }
const claimed = (says: Claim['says'] | undefined, { first, last }: Stretch): Claimed[] =>
  says === undefined ? [] : [{ says, first, last }]

/** "Still no internet": how far behind its word the trouble may stand, in tokens. */
const REACH = 6

function stretchOf({ spans: [span] }: Signal, tokens: readonly Token[]): Stretch | undefined {
  if (span === undefined) return undefined
  const first = tokens.findIndex(({ field, start }) => field === span.field && start === span.start)
  if (first < 0) return undefined
  let last = first
  while (
    (tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= span.end &&
    tokens[last + 1]?.field === span.field
  )
    last += 1
  return { first, last }
}

const overlap = (one: Stretch, other: Stretch): boolean => one.first <= other.last && other.first <= one.last

/** Nothing else is said in its clause. */
function standsAlone(
  { first, last }: Stretch,
  tokens: readonly Token[],
  beside: ReadonlySet<string>,
): boolean {
  const clause = tokens[first]?.clause
  const isBeside = (at: number) => {
    const token = tokens[at]
    return token?.shape !== 'word' || beside.has(token.word)
  }
  for (let at = first - 1; tokens[at]?.clause === clause; at -= 1) if (!isBeside(at)) return false
  for (let at = last + 1; tokens[at]?.clause === clause; at += 1) if (!isBeside(at)) return false
  return true
}

const isQuestionMark = ({ shape, word }: Token): boolean => shape === 'mark' && word.startsWith('?')

/** What is left of a claim when all that speaks against it was heard; undefined is nothing. */
function doubtsOf(tokens: readonly Token[], found: FoundSaid, book: SaidBook) {
  const role = roles(tokens, book.context)
  const bound = phraseBound(found.claims, tokens.length)
  const asked = new Set(tokens.filter(isQuestionMark).map(({ sentence }) => sentence))
  const sentenceOf = (at: number) => tokens[at]?.sentence
  /** A word between the two turns to something else. */
  const isTurned = (from: number, to: number) =>
    tokens.slice(from, to).some(({ word }) => book.turns.has(word))

  return ({ says, first, last }: Claimed): { says: Claim['says']; from?: number } | undefined => {
    const sentence = sentenceOf(first)
    if (sentence === undefined || asked.has(sentence) || isAsked(tokens, first, book)) return undefined
    const stands = (doubts: readonly Stretch[], where: 'before' | 'behind') =>
      doubts.some(
        (one) =>
          (says === 'still-broken' ? isInClause(one, first) : sentenceOf(one.first) === sentence) &&
          (where === 'before' ? one.first <= last && !isTurned(one.last + 1, first) : one.last > last),
      )
    const { negated, conditional } = surroundings(tokens, first, role, bound)
    if (conditional || stands(found.unreal, 'before')) return undefined
    if (says === 'thanks') return negated || turnsBehind(last) ? undefined : { says }
    if (found.others.some((one) => isBeside(one, first))) return undefined
    if (says === 'still-broken') return negated ? undefined : { says }
    if (stands(found.unsure, 'before') || stands(found.limits, 'behind')) return undefined
    return negated ? { says: 'still-broken', from: negatorBefore(first) } : { says }
  }

  function turnsBehind(last: number): boolean {
    const behind = tokens.slice(last + 1).filter(({ sentence }) => sentence === sentenceOf(last))
    return behind.some(({ word }) => book.turns.has(word))
  }

  function isInClause(one: Stretch, first: number): boolean {
    return tokens[one.first]?.clause === tokens[first]?.clause
  }

  function negatorBefore(first: number): number {
    let at = first - 1
    while (at > 0 && !book.context.negators.has(tokens[at]?.word ?? '')) at -= 1
    return at
  }

  function isBeside(one: Stretch, first: number): boolean {
    return isInClause(one, first) && !isTurned(one.last + 1, first)
  }
}

/** "Is it fixed now", without a mark. */
function isAsked(tokens: readonly Token[], at: number, { questionWords, askedAbout }: SaidBook): boolean {
  let begin = at
  while (tokens[begin - 1]?.clause === tokens[at]?.clause && begin > 0) begin -= 1
  return questionWords.has(tokens[begin]?.word ?? '') && askedAbout.has(tokens[begin + 1]?.word ?? '')
}
