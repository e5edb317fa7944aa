import { WaitingError } from '../../http/waiting.js'
import { askSource } from '../../jobs/ask-source.js'
import { searchBrands } from '../../jobs/search-brands.js'
import type { Failure } from '../../model/failure.js'
import type { ConfiguredSource } from '../../sources/configured.js'
import { isSlow } from '../../sources/limits.js'
import type { Context } from '../context.js'
import type { Setup } from '../setup.js'
import { clientFor } from '../try-feed.js'

/** What a try of a place came to. `spared`: it was not asked, since its turns are few or each costs money. */
export type PlaceTry =
  | { result: 'works'; posts: number }
  | { result: 'failed'; failure: Failure }
  | { result: 'spared'; why: 'slow' | 'cost' | 'waits' }

type World = {
  context: Context
  /** Undefined where there is no config yet. */
  setup: Setup | undefined
  /** Of the config. */
  brands: Parameters<typeof searchBrands>[0]
  folder: URL
}

/** Whether a try takes money, of which somebody should know before. */
export const costsMoney = ({ limits }: ConfiguredSource): boolean => limits?.cost !== undefined

/**
 * Asks a place once, for as little as it can be asked for: one request, after a login where it wants one. Nothing is stored.
 *
 * @param paid whether somebody agreed to what it costs
 */
export async function tryPlace(
  source: ConfiguredSource,
  { context, setup, brands, folder }: World,
  paid: boolean,
): Promise<PlaceTry> {
  if (isSlow(source.limits)) return { result: 'spared', why: 'slow' }
  if (costsMoney(source) && !paid) return { result: 'spared', why: 'cost' }
  const one: ConfiguredSource = { ...source, asks: (poll) => source.asks(poll).slice(0, 1) }
  const { problem, posts } = await askSource(one, {
    client: await clientFor(context, setup),
    recall: async (_source, found) => found.map(() => undefined),
    poll: {
      brands: searchBrands(brands),
      now: context.now(),
      folder,
      maxEntries: setup?.config.http.maxEntries,
    },
    before: undefined,
    pages: 1,
    signal: context.signal,
  })
  if (problem instanceof WaitingError) return { result: 'spared', why: 'waits' }
  return problem === undefined
    ? { result: 'works', posts: posts.length }
    : { result: 'failed', failure: problem.failure }
}
