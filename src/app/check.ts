import { called } from '../health/called.js'
import { endOfPause } from '../health/pause.js'
import { unmatchedNotices } from '../health/watched-brands.js'
import { createClient } from '../http/client.js'
import { clientSettings, trustedBy } from '../http/settings.js'
import type { SiteState } from '../http/sites.js'
import { createSites } from '../http/sites.js'
import { WaitingError } from '../http/waiting.js'
import { datedPost } from '../identity/dated-post.js'
import { keepOf } from '../identity/gone.js'
import { type Asked, askSource } from '../jobs/ask-source.js'
import { searchBrands } from '../jobs/search-brands.js'
import { type StillOut, stillOut } from '../jobs/still-out.js'
import { createJudge } from '../judge/judge.js'
import { describeBrand, describeQuery } from '../judge/match/describe.js'
import { namesAround } from '../judge/match/names-inside.js'
import { queryWarnings } from '../judge/relevance/index.js'
import type { Notice } from '../model/notice.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { gapsFor } from '../sources/gaps.js'
import { isSlow } from '../sources/limits.js'
import type { PollContext } from '../sources/source.js'
import type { FillingConfig } from '../store/port/configs.js'
import type { Counts } from '../store/port/facts.js'
import type { BrandInWords, KeptInWords, KeysInWords, WaitingMail } from '../views/check.js'
import type { DeliveryFacts } from '../views/deliveries.js'
import { alertsLeft } from './alerts-left.js'
import type { Context } from './context.js'
import { searchesOf } from './describe-sources.js'
import { dueRenameNotices } from './due-renames.js'
import { oneName, warnOfStranger } from './filled-by.js'
import { goneBrandsNotice } from './gone-brands.js'
import { keptLogins } from './kept-logins.js'
import { countPosts, onTheList } from './on-the-list.js'
import { otherConfigs } from './other-configs.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'
import { version } from './version.js'
import { waitingMails } from './waiting-mails.js'

/** What the queries of each brand find, and what is likely a mistake in them. */
export function describeBrands({ config, sources }: Pick<Setup, 'config' | 'sources'>): BrandInWords[] {
  const around = namesAround(config.brands.map(({ name, was }) => ({ name, was })))
  return config.brands.map((brand) => ({
    name: brand.name,
    finds: describeBrand(brand),
    ...(brand.matchFile !== undefined && { matchFile: brand.matchFile }),
    ...(around.has(brand.name) && {
      around: {
        names: (around.get(brand.name) ?? []).map(({ name }) => name),
        isSettled: brand.match === undefined,
      },
    }),
    ...(brand.exclude !== undefined && { exclude: describeQuery(brand.exclude) }),
    about: brand.about.map(describeQuery),
    notAbout: brand.notAbout.map(describeQuery),
    warnings: queryWarnings(brand, sources),
  }))
}

/** What is kept how long. */
export function describeKept({ config, sources }: Pick<Setup, 'config' | 'sources'>): KeptInWords {
  const { unmatched, closed, mails, sent } = config.retention
  return {
    unmatched,
    closed,
    mails,
    sent,
    sources: sources.flatMap((source) => {
      const keep = keepOf(source)
      return keep === undefined ? [] : [{ name: source.name, ...keep }]
    }),
  }
}

type Titles = ReadonlyMap<string, { title?: string }>

/** What scans left that a check goes by. Nothing is kept of what a check learns. */
export type Remembered = {
  counts: Counts
  /** Posts that wait, as a list without options has them. */
  waiting: number
  sites: ReadonlyMap<string, SiteState>
  /** Ids of the sources that failed when they were last asked. */
  failing: ReadonlySet<string>
  /** By source id: what its feed calls itself. */
  titles: Titles
  /** Other configs that fill the store. */
  others: readonly FillingConfig[]
  /** What changed with the brands of the config since the last scan. */
  notices: readonly Notice[]
  mails: readonly WaitingMail[]
  /** Alerts that reached nobody so far. */
  alerts: readonly DeliveryFacts[]
}

/**
 * A file that the config names is a part of it: without it no source and no mail server could be asked.
 *
 * @throws Failed when the certificates in it can't be read
 */
export function requireAuthority({ env }: Pick<Context, 'env'>, { config, folder }: Setup): void {
  if (config.http.ca !== undefined) trustedBy(config.http.ca, { env, folder })
}

/** Undefined before the first scan. */
export async function readRemembered(
  context: Pick<Context, 'log' | 'now'>,
  setup: Setup,
): Promise<Remembered | undefined> {
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return undefined
    await warnOfStranger(context, setup, store)
    const { brands, lapse } = setup.config
    const ours = { brands, lapse, path: oneName(setup.configPath), now: context.now() }
    const states = [...(await store.sources.states())]
    const names = brands.map(({ name }) => name)
    const { waiting } = await onTheList(store, { brands: names }, ours)
    return {
      counts: await store.facts.counts(names),
      waiting: countPosts(waiting),
      sites: await store.sources.sites(),
      titles: new Map(states),
      failing: new Set(states.flatMap(([id, { problem }]) => (problem === undefined ? [] : [id]))),
      others: otherConfigs(await store.configs.all(), ours),
      mails: await waitingMails(store, setup),
      alerts: await alertsLeft(store, setup, ours.now),
      notices: [
        ...unmatchedNotices(brands, await store.posts.judged()),
        ...(await dueRenameNotices(store, ours)),
        ...(await goneBrandsNotice(store, ours)),
      ],
    }
  })
}

/** One source, tried once. */
export type Try = {
  source: ConfiguredSource
  asked: Asked
  /** Posts that name a brand. */
  named: number
  /** Its site wants to be left alone until a time that is known, so it was not tried. One that cannot be reached fails. */
  waits: boolean
}

/** Until when the site of one asks to be left alone; undefined where it may be asked now. */
export const pauseOf = ({ asked: { problem } }: Try, now: Date): Date | undefined =>
  problem && endOfPause(problem.failure, now)

export type Tries = {
  tries: readonly Try[]
  /** A try would take the turn of the scan that comes next: their sites may be asked only once in a while. */
  spared: readonly ConfiguredSource[]
  paused: readonly ConfiguredSource[]
}

/** What the tries say of the keys of the config: one that several sources have works where it worked for any. */
export function keysOf({ tries, spared }: Pick<Tries, 'tries' | 'spared'>): KeysInWords {
  const results = new Map<string, 'works' | 'failed' | 'untried'>()
  for (const { keyId } of spared) if (keyId !== undefined) results.set(keyId, 'untried')
  for (const { source, asked, waits } of tries) {
    const { keyId } = source
    if (keyId === undefined || results.get(keyId) === 'works') continue
    if (!waits) results.set(keyId, asked.problem === undefined ? 'works' : 'failed')
    else if (!results.has(keyId)) results.set(keyId, 'untried')
  }
  const of = (result: string) => [...results.values()].filter((each) => each === result).length
  return { works: of('works'), failed: of('failed'), untried: of('untried') }
}

/** Asks every source once, as the first poll of a scan would, and stores nothing. */
export async function trySources(
  context: Context,
  setup: Setup,
  remembered: Remembered | undefined,
  onProgress: (progress: { done: number; of: number; out: StillOut }) => void,
): Promise<Tries> {
  const { config, folder } = setup
  const sources = called(setup.sources, remembered?.titles ?? new Map())
  const judge = createJudge(config, sources)
  const now = context.now()
  const brands = searchBrands(config.brands)
  const client = createClient({
    ...clientSettings(config.http, { version, env: context.env, folder }),
    sites: createSites(remembered?.sites),
    gapOf: gapsFor(sources),
  })
  const paused = sources.filter((source) => source.paused === true)
  const poll = { brands, now, folder, maxEntries: config.http.maxEntries }
  const running = sources.filter((source) => source.paused !== true)
  const spared = running.filter((source) => isSpared(source, poll))
  const tried = running.filter((source) => !spared.includes(source))
  const sessions = keptLogins(setup.storeAt, context.now)
  const pending = new Set(tried)
  const tell = () =>
    onProgress({ done: tried.length - pending.size, of: tried.length, out: stillOut(pending) })
  tell()
  const tries = await Promise.all(
    tried.map(async (source): Promise<Try> => {
      const asked = await askSource(source, {
        client,
        recall: async (_source, posts) => posts.map(() => undefined),
        poll,
        before: undefined,
        pages: 1,
        sessions,
        signal: context.signal,
      })
      const named = asked.posts.filter(
        ({ found }) => judge.judge(datedPost(found, now), [source]).length > 0,
      ).length
      pending.delete(source)
      tell()
      return { source, asked, named, waits: isWaiting(asked) }
    }),
  )
  const titles = new Map(remembered?.titles)
  for (const { source, asked } of tries)
    if (asked.title !== undefined) titles.set(source.id, { title: asked.title })
  const names = new Map(called(setup.sources, titles).map((source) => [source.id, source]))
  const byName = <S extends ConfiguredSource>(source: S) => names.get(source.id) ?? source
  return {
    tries: tries.map((one) => ({ ...one, source: byName(one.source) })),
    spared: spared.map(byName),
    paused: paused.map(byName),
  }
}

/** Of a quota, what a try may use up: a key that is good for 10,000 requests is worth one. */
const MOST_OF_QUOTA = 0.001

/** A try takes something that the scan that comes next may want: the turn of its site, a part of a small quota, or money. */
function isSpared(source: ConfiguredSource, poll: Omit<PollContext, 'cursors'>): boolean {
  const { limits } = source
  if (isSlow(limits) || limits?.cost !== undefined) return true
  if (limits?.quota === undefined) return false
  return (searchesOf(source, poll) ?? 0) > limits.quota.requests * MOST_OF_QUOTA
}

const isWaiting = ({ problem }: Asked): boolean =>
  problem instanceof WaitingError && problem.until !== undefined
