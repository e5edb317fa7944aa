import { beginningOfId, parseShortId, shortId } from '../cases/short-id.js'
import type { MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { idsTyped } from './id-words.js'
import { casesLedTo, type PartOf } from './part-of.js'

/** What somebody named cases by. */
export type WordsForCases = {
  /** As typed, an argument each: an id, the first characters of one, or several of these. */
  typed: readonly string[]
  /** By a program: only whole ids, since any other word of a text begins some id. */
  piped: readonly string[]
}

/** Whose cases are meant by the beginning of an id, and when: what was put off until then waits again. */
export type Watched = Required<Pick<MentionFilter, 'brands' | 'now'>>

/** A word that stands for no case, or could stand for several: their numbers, in no order. */
export type WrongWord = { word: string; fits: readonly number[] }

export type CasesMeant = {
  /** In the order in which they were named, each once. */
  caseIds: readonly number[]
  /** How many words there were, each once however it is written. */
  words: number
  wrong: readonly WrongWord[]
  /** Of the words those that were ids of cases which are part of others now. */
  elsewhere: readonly PartOf[]
}

/**
 * The cases that words stand for. A whole id means itself, whatever its brand; the first characters of one mean the only case of these
 * brands that is due and whose id begins so, or else the only one at all.
 */
export async function casesMeant(
  store: Store,
  watched: Watched,
  { typed, piped }: WordsForCases,
): Promise<CasesMeant> {
  const named = [
    ...typed.map((argument) => ({ argument, words: idsTyped(argument), mayBegin: true })),
    ...piped.map((word) => ({ argument: word, words: [word], mayBegin: false })),
  ]
  const numbers = named.flatMap(({ words }) => words.flatMap((word) => parseShortId(word) ?? []))
  const { leads, elsewhere } = await casesLedTo(store, numbers)
  const idsFrom = beginningsIn(store, watched)
  const caseIds = new Set<number>()
  const wrong = new Map<string, WrongWord>()
  for (const { argument, words, mayBegin } of named) {
    const found: WrongWord[] = []
    for (const word of words) {
      const whole = leads.get(parseShortId(word) ?? Number.NaN)
      found.push({ word, fits: whole !== undefined ? [whole] : mayBegin ? await idsFrom(word) : [] })
    }
    // A name of several words, each of which looks like an id.
    const isOne = found.every(({ fits }) => fits.length === 0)
    for (const { word, fits } of isOne ? [{ word: argument, fits: [] }] : found) {
      const [only] = fits
      if (only !== undefined && fits.length === 1) caseIds.add(only)
      else wrong.set(word, { word, fits })
    }
  }
  const words = new Set(named.flatMap((one) => one.words.map((word) => beginningOfId(word) ?? word)))
  return { caseIds: [...caseIds], words: words.size, wrong: [...wrong.values()], elsewhere }
}

/** Says which cases have an id that begins so: of those that are due, or else of all. Both are asked for when they are needed. */
function beginningsIn(store: Store, watched: Watched): (word: string) => Promise<readonly number[]> {
  let due: Promise<ReadonlyMap<string, number>> | undefined
  let all: Promise<ReadonlyMap<string, number>> | undefined
  return async (word) => {
    const beginning = beginningOfId(word)
    if (beginning === undefined) return []
    due ??= store.cases.candidates(watched).then((found) => byId(found.map(({ caseId }) => caseId)))
    const ofDue = begunBy(beginning, await due)
    if (ofDue.length > 0) return ofDue
    all ??= store.cases.numbers(watched.brands).then(byId)
    return begunBy(beginning, await all)
  }
}

const byId = (numbers: readonly number[]): ReadonlyMap<string, number> =>
  new Map(numbers.map((number) => [shortId(number), number]))

const begunBy = (beginning: string, ids: ReadonlyMap<string, number>): readonly number[] =>
  Array.from(ids).flatMap(([id, number]) => (id.startsWith(beginning) ? [number] : []))
