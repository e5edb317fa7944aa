import { shortId } from '../cases/short-id.js'
import type { Store } from '../store/port.js'
import { casesMeant, type WordsForCases } from './cases-meant.js'
import type { Context } from './context.js'
import { groupsOfCases } from './copies.js'
import { type ExplainedWord, explainWrongWords, type NamedCase, namedCase } from './explain-wrong-words.js'
import { warnOfStranger } from './filled-by.js'
import { type CaseOfOther, ofOtherBrands } from './of-other-brands.js'
import type { PartOf } from './part-of.js'
import { peopleBehind } from './people.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type CasesNamed = {
  /** In the order in which they were named, each once. */
  caseIds: readonly number[]
  /** Their ids as people read them, likewise. */
  shortIds: readonly string[]
  /** How many words were given, those that are the same counted once. */
  words: number
  /** Of those, the ones that stand as one row with others: all cases of that row, and the people behind them. */
  copies: readonly { shortId: string; caseIds: readonly number[]; people: number }[]
  /** How many words stand for no one case, and the first of them. */
  wrong: number
  explained: readonly ExplainedWord[]
  /** Ids of cases that are part of others now, which are meant: since when, by whom, and which other cases have some of the posts. */
  elsewhere: readonly IdElsewhere[]
  /** Those of the cases that are about a brand which this config does not watch: to be looked at, and left as they are. */
  ofOthers: readonly CaseOfOther[]
}

type IdElsewhere = {
  shortId: string
  now: NamedCase
  others: readonly string[]
} & Pick<PartOf, 'since' | 'by'>

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
    const { caseIds, wrong, words: named, elsewhere } = await casesMeant(store, watched, words)
    const explained = await explainWrongWords(store, watched, wrong.slice(0, MOST_EXPLAINED))
    return {
      caseIds,
      shortIds: shortIdsOf(caseIds),
      words: named,
      copies: await rowsOf(store, setup, caseIds, watched.now),
      wrong: wrong.length,
      explained,
      elsewhere: await withNames(store, elsewhere),
      ofOthers: await ofOtherBrands(store, setup, caseIds),
    }
  })
}

async function withNames(store: Store, elsewhere: readonly PartOf[]): Promise<readonly IdElsewhere[]> {
  const named: IdElsewhere[] = []
  for (const { typed, caseId, others, ...rest } of elsewhere) {
    const now = await namedCase(store, caseId)
    if (now !== undefined) named.push({ ...rest, shortId: shortId(typed), now, others: others.map(shortId) })
  }
  return named
}

/** As people read them. */
export const shortIdsOf = (caseIds: readonly number[]): readonly string[] => caseIds.map(shortId)

async function rowsOf(
  store: Store,
  { config }: Setup,
  caseIds: readonly number[],
  now: Date,
): Promise<CasesNamed['copies']> {
  const groups = await groupsOfCases(store, config, { caseIds, now })
  if (groups.length === 0) return []
  const behind = await peopleBehind(
    store,
    groups.flatMap(({ mentions }) => mentions.map(({ candidate }) => candidate)),
  )
  const named = new Set(caseIds)
  return groups.map((group) => ({
    shortId: shortId(group.caseIds.find((id) => named.has(id)) ?? 0),
    caseIds: group.caseIds,
    people: behind.count(group.mentions.map(({ candidate }) => candidate)),
  }))
}
