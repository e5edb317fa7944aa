import { shortId } from '../cases/short-id.js'
import { casesMeant, type WordsForCases } from './cases-meant.js'
import type { Context } from './context.js'
import { type ExplainedWord, explainWrongWords } from './explain-wrong-words.js'
import { warnOfStranger } from './filled-by.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type CasesNamed = {
  /** In the order in which they were named, each once. */
  caseIds: readonly number[]
  /** Their ids as people read them, likewise. */
  shortIds: readonly string[]
  /** How many words stand for no one case, and the first of them. */
  wrong: number
  explained: readonly ExplainedWord[]
}

/** A person reads no more of them. */
const MOST_EXPLAINED = 10

/**
 * The cases that words stand for, and what is wrong with the other words.
 *
 * @throws when nothing was scanned yet
 */
export async function nameCases(
  context: Pick<Context, 'log' | 'now'>,
  setup: Setup,
  words: WordsForCases,
): Promise<CasesNamed> {
  const watched = { brands: setup.config.brands.map(({ name }) => name), now: context.now() }
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const { caseIds, wrong } = await casesMeant(store, watched, words)
    const explained = await explainWrongWords(store, watched, wrong.slice(0, MOST_EXPLAINED))
    return { caseIds, shortIds: caseIds.map(shortId), wrong: wrong.length, explained }
  })
}
