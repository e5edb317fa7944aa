import { type Health, healthOf } from '../health/health.js'
import { concerning, lastingOf } from '../health/outages.js'
import { silencesOf } from '../health/silences.js'
import { intervalOf } from '../jobs/next-poll.js'
import { heldBack } from '../jobs/outage.js'
import { turnsOf } from '../jobs/turns.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { silentFrom } from './read-coverage.js'
import type { Setup } from './setup.js'
import { crewAtWork } from './sharing/at-work.js'
import { usesOf } from './source-uses.js'
import { readStoreIfAny } from './stores.js'

type Options = { sources: readonly ConfiguredSource[]; brands: readonly string[]; now: Date }

const DAY = 24 * 60 * 60 * 1000
const WEEK = 7 * 24 * 60 * 60 * 1000

/** How each source does, and whether the brands are still written about, from what scans left. */
export const sourceHealth = (context: Pick<Context, 'now' | 'log'>, setup: Setup): Promise<Health> =>
  readStoreIfAny(setup, async (store) => {
    if (store !== undefined) await warnOfStranger(context, setup, store)
    const now = context.now()
    const health = await readHealth(store, {
      sources: setup.sources,
      brands: setup.config.brands.map(({ name }) => name),
      now,
    })
    const uses = usesOf(setup, {
      states: (await store?.sources.states()) ?? new Map(),
      sites: (await store?.sources.sites()) ?? new Map(),
      postsADay: new Map(health.sources.map(({ id, postsADay }) => [id, postsADay])),
      now,
    })
    const crew = await crewAtWork(setup)
    return {
      ...health,
      ...(crew && { crew }),
      sources: health.sources.map((source) => {
        const use = uses.get(source.id)
        return use === undefined ? source : { ...source, use }
      }),
    }
  })

/**
 * How each source does, and whether the brands are still written about.
 *
 * @param store undefined before the first scan
 */
export async function readHealth(store: Store | undefined, options: Options): Promise<Health> {
  const { sources, brands, now } = options
  if (store === undefined) return healthOf(nothingYet, options)
  const states = await store.sources.states()
  const outages = await store.outages.since(new Date(now.getTime() - DAY))
  const facts = {
    states,
    outages: concerning(
      outages,
      sources.map((source) => ({ ...source, every: intervalOf(source, states.get(source.id)) })),
      now,
    ),
    turns: turnsOf(sources, {
      states: heldBack(states, lastingOf(outages)),
      sites: await store.sources.sites(),
      now,
    }),
    rhythms: await store.facts.rhythms(brands),
    counts: await store.facts.pollCounts(new Date(now.getTime() - WEEK)),
    silences: silencesOf(sources, states, await store.facts.rhythms(brands, silentFrom(now))),
  }
  return healthOf(facts, options)
}

const nothing = { sources: new Map(), brands: new Map() }
const nothingYet = {
  states: new Map(),
  turns: new Map(),
  rhythms: nothing,
  counts: new Map(),
  silences: nothing,
}
