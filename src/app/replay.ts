import { startsPromise } from '../cases/promise.js'
import { type Promises, promiseUsedBy } from '../cases/promise-standing.js'
import { rank } from '../cases/rank.js'
import { shortId } from '../cases/short-id.js'
import type { Config } from '../config/schema/index.js'
import { isUnreadable } from '../identity/gone.js'
import type { GivingSource, Judge } from '../judge/judge.js'
import type { Mark, Mention } from '../model/mention.js'
import { compare, outcome, quality } from '../replay/compare.js'
import type { Change, ReplayReport } from '../replay/report.js'
import type { ReplayedMention, ReplayedPost } from '../store/port/posts.js'
import type { Store } from '../store/port.js'
import { promisesOf } from './promises.js'

const BATCH = 500

type Options = {
  store: Store
  judge: Judge
  /** Whose rules these are; its weights of the priority count on both sides. */
  config: Pick<Config, 'priority' | 'brands' | 'lookback' | 'hours' | 'holidays' | 'digest'>
  sources: readonly GivingSource[]
  /** Only these brands. */
  brands: readonly string[]
  since: Date
  now: Date
  onProgress?: ((posts: number) => void) | undefined
}

/** Judges stored posts by other rules and tells what would be otherwise. Changes nothing. */
export async function replay(options: Options): Promise<ReplayReport> {
  const { store, brands, since, now, onProgress } = options
  const promises = await promisesOf(options.config)
  const found: Record<'enters' | 'leaves' | 'moves', Change[]> = { enters: [], leaves: [], moves: [] }
  const needReply = { before: 0, after: 0 }
  const marked: { change: Change; mark: Mark; before: boolean; after: boolean }[] = []
  let posts = 0
  let after: string | undefined
  for (;;) {
    const batch = await store.posts.replayed({ brands, publishedSince: since, after, limit: BATCH })
    if (batch.length === 0) break
    // Where no words are left there is nothing to judge: what was made of them holds.
    const readable = batch.filter(({ post }) => !isUnreadable(post))
    for (const stored of readable) {
      for (const { change, before, after } of changesOf(stored, options, promises)) {
        if (change.before?.needsReply === true) needReply.before += 1
        if (change.after?.needsReply === true) needReply.after += 1
        if (change.mark !== undefined) marked.push({ change, mark: change.mark, before, after })
        const what = outcome(change)
        if (what !== 'stays') found[what].push(change)
      }
    }
    posts += readable.length
    after = batch.at(-1)?.post.id
    onProgress?.(posts)
  }
  return {
    generatedAt: now,
    since,
    posts,
    needReply,
    enters: found.enters.sort((a, b) => (b.after?.priority ?? 0) - (a.after?.priority ?? 0)),
    leaves: found.leaves.sort((a, b) => (b.before?.priority ?? 0) - (a.before?.priority ?? 0)),
    moves: found.moves.sort((a, b) => Math.abs(step(b)) - Math.abs(step(a))),
    marks: {
      complaints: marked.filter(({ mark }) => mark === 'complaint').length,
      fine: marked.filter(({ mark }) => mark === 'fine').length,
      notUs: marked.filter(({ mark }) => mark === 'not-us').length,
      before: quality(marked.map(({ mark, before }) => ({ mark, byRules: before }))),
      after: quality(marked.map(({ mark, after }) => ({ mark, byRules: after }))),
      wrong: marked.flatMap(({ change, mark, after }) => ((mark === 'complaint') === after ? [] : [change])),
    },
  }
}

const step = ({ before, after }: Change) => (after?.priority ?? 0) - (before?.priority ?? 0)

/** For each brand that the post names, by the stored rules or by these; and what the rules alone say. */
function changesOf(
  { post, sourceIds, firstSeenAt, mentions, marks }: ReplayedPost,
  options: Options,
  promises: Promises,
): { change: Change; before: boolean; after: boolean }[] {
  const givenBy = options.sources.filter(({ id }) => sourceIds.includes(id))
  const judged = options.judge.judge(post, givenBy).filter(({ brand }) => options.brands.includes(brand))
  const names = new Set([...mentions, ...judged].map(({ brand }) => brand))
  return [...names].map((brand) => {
    const stored = mentions.find((mention) => mention.brand === brand)
    const now = judged.find((mention) => mention.brand === brand)
    const change = compare(
      {
        post,
        brand,
        caseId: stored && shortId(stored.caseId),
        mark: marks.get(brand),
        stored,
        judged: now,
      },
      (mention) => priorityOf(mention, stored?.complainedBefore ?? false),
    )
    return { change, before: stored?.needsReply === true, after: now?.needsReply === true }
  })

  function priorityOf(
    { brand, score, severity, danger }: ReplayedMention | Mention,
    complainedBefore: boolean,
  ) {
    const [ranked] = rank(
      [
        {
          brand,
          score,
          severity,
          danger,
          waitsSince: post.publishedAt,
          startsPromise: startsPromise(post.publishedAt, firstSeenAt, options.config.lookback),
          complainedBefore,
          needsReply: true,
          due: true,
          followers: post.author?.followers ?? 0,
        },
      ],
      options.config.priority,
      promiseUsedBy(promises, options.now),
      options.now,
    )
    return ranked?.priority.total ?? score
  }
}
