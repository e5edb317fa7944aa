import { promiseUsedBy } from '../cases/promise-standing.js'
import { rank } from '../cases/rank.js'
import { nativeIdOf } from '../cases/thread-replies.js'
import type { Config } from '../config/schema/index.js'
import type { LookedAt, ThreadJob } from '../jobs/job.js'
import type { ThreadLook } from '../model/thread.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { isSlow } from '../sources/limits.js'
import type { Candidate } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { onTheList } from './on-the-list.js'
import { promisesOf } from './promises.js'
import { staffAccounts } from './staff-accounts.js'
import { threadTellers } from './thread-tellers.js'

type Options = {
  store: Store
  config: Pick<Config, 'brands' | 'priority' | 'lapse' | 'threads'> & Parameters<typeof promisesOf>[0]
  sources: readonly ConfiguredSource[]
  now: Date
  /** Ids of the sources that may be asked; undefined is all. */
  only?: ReadonlySet<string> | undefined
  /** At the most. */
  limit: number
  /** Posts that had their look in this run. */
  except?: ReadonlySet<string>
}

export type ThreadsToLook = {
  jobs: readonly ThreadJob[]
  /** The last looks at their posts, by post id. */
  before: ReadonlyMap<string, ThreadLook>
}

/** Milliseconds that a scan spends on the looks at one site, for the pauses that it wants between requests. */
const LONGEST_LOOKS = 30_000

/** Posts that are gone through in the order to answer. More may stand where nobody can look, and each scan goes through them anew. */
const MOST_TRIED = 500

/** Of all that come after those: so many, others in each stretch of time, so that nobody behind a thousand such posts waits for ever. */
const MOST_BEHIND = 500
const STRETCH = 10 * 60_000

/** Posts that are loaded at a time, to see whether their threads can be asked for. */
const BATCH = 50

/** The threads to look at now: of what needs a reply, in the order to answer, where a source can tell and the last look is long enough ago. */
export async function threadsToLook(options: Options): Promise<ThreadsToLook> {
  const { store, config, now, only, limit, except } = options
  const sources = options.sources.filter(
    ({ id, thread, paused }) => thread !== undefined && paused !== true && (only?.has(id) ?? true),
  )
  if (sources.length === 0 || limit === 0) return { jobs: [], before: new Map() }
  const brands = config.brands.map(({ name }) => name)
  const { waiting } = await onTheList(store, { brands }, { lapse: config.lapse, now })
  const used = promiseUsedBy(await promisesOf(config), now)
  const ranked = rank(
    waiting.filter(({ due }) => due),
    config.priority,
    used,
    now,
  )
  const first = new Map<string, Candidate>()
  for (const { candidate } of ranked)
    if (!first.has(candidate.postId) && except?.has(candidate.postId) !== true)
      first.set(candidate.postId, candidate)
  const before = await store.threads.looks([...first.keys()])
  const wanted = [...first.values()].filter(({ postId }) => {
    const look = before.get(postId)
    return look === undefined || look.nextAt <= now
  })
  return { jobs: await jobsFor(wanted, sources, options), before }
}

async function jobsFor(
  wanted: readonly Candidate[],
  sources: readonly ConfiguredSource[],
  { store, config, limit, now }: Options,
): Promise<ThreadJob[]> {
  const accounts = staffAccounts(config.brands)
  const whoTells = threadTellers(sources)
  const jobs = new Map<string, ThreadJob>()
  const perSite = new Map<string, number>()
  const tried = [...wanted.slice(0, MOST_TRIED), ...inTurn(wanted.slice(MOST_TRIED), now)]
  for (let from = 0; from < tried.length && jobs.size < limit; from += BATCH) {
    for (const { post, brand, givenBy } of await lookedAt(store, tried.slice(from, from + BATCH))) {
      const officials = accounts
        .filter((account) => account.brand === brand && account.place === post.place)
        .map(({ handle }) => handle)
      const asked = whoTells(post, givenBy, officials)
      if (asked === undefined) continue
      const known = jobs.get(asked.key)
      // One request tells of all posts whose thread it is.
      if (known !== undefined) jobs.set(asked.key, { ...known, posts: [...known.posts, post] })
      else if (jobs.size < limit && hasRoom(asked.source, perSite))
        jobs.set(asked.key, {
          kind: 'thread',
          source: asked.source,
          since: undefined,
          posts: [post],
          officials,
        })
    }
  }
  return [...jobs.values()]
}

/** The part whose turn it is. */
export function inTurn<Entry>(entries: readonly Entry[], now: Date): readonly Entry[] {
  const parts = Math.ceil(entries.length / MOST_BEHIND)
  if (parts <= 1) return entries
  // Mixed, so that no habit of scanning, such as once an hour, meets the same part for ever.
  const part = mixed(Math.floor(now.getTime() / STRETCH)) % parts
  return entries.slice(part * MOST_BEHIND, (part + 1) * MOST_BEHIND)
}

/** The last step of MurmurHash3, for 32 bits: https://github.com/aappleby/smhasher */
function mixed(number: number): number {
  let bits = number | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Whether a look more keeps nobody waiting for long; it is counted then. */
function hasRoom({ limits }: ConfiguredSource, perSite: Map<string, number>): boolean {
  if (limits?.gap === undefined || isSlow(limits)) return true
  const looks = (perSite.get(limits.site) ?? 0) + 1
  if (looks > 1 && looks * limits.gap > LONGEST_LOOKS) return false
  perSite.set(limits.site, looks)
  return true
}

type Wanted = { post: LookedAt; brand: string; givenBy: readonly string[] }

/** In the same order; without those that are gone. */
async function lookedAt(store: Store, candidates: readonly Candidate[]): Promise<Wanted[]> {
  const ids = candidates.map(({ postId }) => postId)
  const givenBy = await store.posts.givenBy(ids)
  const posts = new Map((await store.threads.posts(ids)).map((post) => [post.id, post]))
  return candidates.flatMap(({ postId, brand }): Wanted[] => {
    const post = posts.get(postId)
    if (post === undefined) return []
    const [own, ...others] = post.keys.toSorted(
      (one, other) => rankOf(one, post.place) - rankOf(other, post.place),
    )
    return own === undefined
      ? []
      : [{ post: { ...post, keys: [own, ...others] }, brand, givenBy: givenBy.get(postId) ?? [] }]
  })
}

/** The place's own id first. */
const rankOf = (key: string, place: string): number => (nativeIdOf(key, place) === key ? 1 : 0)
