import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import type { StoredMention } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { EarlierCase, NextView } from '../views/next.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { toldIncidents } from './incidents/told-incidents.js'
import { nextCase } from './next-case.js'
import type { Setup } from './setup.js'
import { showCases } from './show.js'
import { readStore } from './stores.js'

export type NextOptions = { brands: readonly string[]; by: string }

/** More of a past nobody reads before an answer. */
const MOST_CASES = 5

/** The one case to answer now, with what there is to know before; undefined where nobody waits whom nobody else sees to. */
export async function findNext(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { brands, by }: NextOptions,
): Promise<NextView | undefined> {
  const now = context.now()
  const found = await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const incidents = await toldIncidents(store, { brands, channels: setup.channels })
    const next = await nextCase({ store, config: setup.config, brands, by, now, incidents })
    const incident = incidents.find(({ id }) => id === next?.incident?.id)
    return next === undefined
      ? undefined
      : {
          next,
          incidents,
          ...(incident && { incident }),
          ...(await earlierOf(store, { mention: next.first, setup, now })),
        }
  })
  const [view] = found === undefined ? [] : await showCases(context, setup, [found.next.first.case.id])
  return found === undefined || view === undefined
    ? undefined
    : { ...found, view, state: stateAt(view.case, now) }
}

type Asked = { mention: StoredMention; setup: Setup; now: Date }

/** What happened before with the same person. */
async function earlierOf(
  store: Store,
  { mention, setup, now }: Asked,
): Promise<Pick<NextView, 'earlier' | 'moreEarlier'>> {
  const brands = new Set(setup.config.brands.map(({ name }) => name))
  const { cases, mentions } = await store.records.facts({ caseIds: [mention.case.id] })
  const own = cases.find(({ id }) => id === mention.case.id)
  const theirs = cases
    .filter(
      ({ id, personId, brand }) =>
        id !== mention.case.id && personId !== undefined && personId === own?.personId && brands.has(brand),
    )
    .toSorted((one, other) => other.touchedAt.getTime() - one.touchedAt.getTime())
  const earlier = theirs.slice(0, MOST_CASES).map(
    (file): EarlierCase => ({
      shortId: shortId(file.id),
      brand: file.brand,
      state: stateAt(file, now),
      openedAt: file.openedAt,
      posts: mentions.filter(({ caseId, hiddenAt }) => caseId === file.id && hiddenAt === undefined).length,
    }),
  )
  return { earlier, moreEarlier: theirs.length - earlier.length }
}
