import { becamePart, whereItIs } from '../cases/became-part.js'
import type { Store } from '../store/port.js'

/** A number that somebody typed, of a case that is no more, and the case that has its posts. */
export type PartOf = {
  typed: number
  caseId: number
  /** Since when and by whom; missing where it was no move of somebody. */
  since?: Date
  by?: string
  /** Other cases that have some of its posts. */
  others: readonly number[]
}

/**
 * The cases that numbers stand for, as `Cases.leadingTo`, and which of them are of cases that became part of others: the one that has its
 * posts now is meant, also where these went on to a third one.
 */
export async function casesLedTo(
  store: Pick<Store, 'cases' | 'records'>,
  numbers: readonly number[],
): Promise<{ leads: ReadonlyMap<number, number>; elsewhere: readonly PartOf[] }> {
  const leads = new Map(await store.cases.leadingTo(numbers))
  const elsewhere: PartOf[] = []
  // One that leads nowhere may have lost its posts to a case that was split off the one that took them.
  for (const typed of new Set(numbers)) {
    const lead = leads.get(typed)
    if (lead === typed) continue
    const found = await partOf(store, typed, lead)
    if (found === undefined) continue
    leads.set(typed, found.caseId)
    elsewhere.push(found)
  }
  return { leads, elsewhere }
}

async function partOf(
  store: Pick<Store, 'records'>,
  typed: number,
  lead: number | undefined,
): Promise<PartOf | undefined> {
  const own = await store.records.facts({ caseIds: [typed], withHistory: true })
  const last = own.histories.get(typed)?.at(-1)
  if (last?.code !== 'removed' || last.args.into === undefined) return undefined
  const { into } = last.args
  const { histories } = await store.records.facts({ caseIds: [typed, into], withHistory: true })
  const became = becamePart(typed, histories)
  if (became === undefined) return lead === undefined ? undefined : { typed, caseId: lead, others: [] }
  const posts = new Set(became.posts)
  const { mentions, cases } = await store.records.facts({ postIds: became.posts })
  const there = mentions.filter(({ postId, hiddenAt }) => posts.has(postId) && hiddenAt === undefined)
  // A post may be of several brands, and only one of these was the case's.
  const brand = cases.find(({ id }) => id === (lead ?? into))?.brand
  const ofBrand = there.filter((mention) => brand === undefined || mention.brand === brand)
  if (ofBrand.length === 0 && lead === undefined) return undefined
  const { caseId, others } = whereItIs(
    lead ?? into,
    ofBrand.map((mention) => mention.caseId),
  )
  return {
    typed,
    caseId,
    others,
    since: became.since,
    ...(became.by !== undefined && { by: became.by }),
  }
}
