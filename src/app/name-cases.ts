import { shortId } from '../cases/short-id.js'
import { casesMeant, type WordsForCases } from './cases-meant.js'
import type { Context } from './context.js'
import { type ExplainedWord, explainWrongWords } from './explain-wrong-words.js'
import { warnOfStranger } from './filled-by.js'
import { type CaseOfOther, ofOtherBrands } from './of-other-brands.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type CasesNamed = {
  /** In the order in which they were named, each once. */
  caseIds: readonly number[]
  /** Their ids as people read them, likewise. */
  shortIds: readonly string[]
  /** How many words were given, those that are the same counted once. */
  words: number
  /** How many words stand for no one case, and the first of them. */
  wrong: number
  explained: readonly ExplainedWord[]
  /** Those of the cases that are about a brand which this config does not watch: to be looked at, and left as they are. */
  ofOthers: readonly CaseOfOther[]
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
    const { caseIds, wrong, words: named } = await casesMeant(store, watched, words)
    const explained = await explainWrongWords(store, watched, wrong.slice(0, MOST_EXPLAINED))
    return {
      caseIds,
      shortIds: caseIds.map(shortId),
      words: named,
      wrong: wrong.length,
      explained,
      ofOthers: await ofOtherBrands(store, setup, caseIds),
    }
  })
}
