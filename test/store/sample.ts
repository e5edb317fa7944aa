import { runCommand } from '../../src/app/run-command.js'
import type { Command } from '../../src/cases/decide.js'
import { storePoll, storeVerdicts } from '../../src/jobs/storing.js'
import type { SweepOptions } from '../../src/jobs/sweep.js'
import type { Mark, Mention } from '../../src/model/mention.js'
import type { FollowRules } from '../../src/records/follow.js'
import type { JudgedPost, PollRecord } from '../../src/records/poll.js'
import type { PostVerdicts } from '../../src/records/verdicts.js'
import type { StoredPost } from '../../src/store/port/posts.js'
import type { SourceState } from '../../src/store/port/sources.js'
import type { Store } from '../../src/store/port.js'

export const noon = new Date('2026-03-14T12:00:00Z')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const later = (ms: number): Date => new Date(noon.getTime() + ms)

export const brand = 'Northwind Hosting'

export const state = (over: Partial<SourceState> = {}): SourceState => ({
  answers: {},
  polledAt: noon,
  answeredAt: noon,
  posts: 0,
  notices: [],
  ...over,
})

export const complaint = (over: Partial<Mention> = {}): Mention => ({
  brand,
  score: 81.25,
  kind: 'outage',
  severity: 3,
  danger: false,
  relevance: 1,
  official: false,
  needsReply: true,
  signals: [
    { name: 'outage', points: 2.5, evidence: 'is down', spans: [{ field: 'text', start: 18, end: 25 }] },
  ],
  named: [{ field: 'text', start: 0, end: 17 }],
  ...over,
})

type Sample = Partial<Omit<JudgedPost, 'post'>> & { post?: Partial<JudgedPost['post']> }

/** A complaint by Ada, unless told otherwise; the key decides which post it is. */
export function judged(key: string, { post, ...over }: Sample = {}): JudgedPost {
  return {
    keys: [key],
    hash: `hash of ${post?.text ?? key}`,
    startsPromise: true,
    mentions: [complaint()],
    ...over,
    post: {
      url: `https://forum.example/${key}`,
      place: 'forum.example',
      title: 'All our sites',
      text: 'Northwind Hosting is down again.',
      author: { name: 'Ada Example', handle: 'ada' },
      publishedAt: noon,
      publishedAtFrom: 'source',
      ...post,
    },
  }
}

export const poll = (posts: readonly JudgedPost[], over: Partial<PollRecord> = {}): PollRecord => ({
  sourceId: 'forum',
  at: noon,
  state: state({ posts: posts.length }),
  judged: posts,
  seen: [],
  baseline: false,
  ...over,
})

/** A sweep that lets go of what matches nothing and came in before then. */
export const sweepOf = (
  before: Date,
  sources: readonly string[] = ['forum'],
  over: Partial<SweepOptions> = {},
): SweepOptions => ({
  at: before,
  sources: sources.map((id) => ({ id })),
  brands: [brand],
  lapse: 14 * DAY,
  retention: { unmatched: 0 },
  ...over,
})

/** All stored mentions of the brand, whole, in the order they were stored. */
export async function allMentions(store: Store, brands: readonly string[] = [brand]) {
  const candidates = await store.cases.candidates({ brands, all: true })
  return await store.cases.mentions(candidates.map(({ mentionId }) => mentionId).sort((a, b) => a - b))
}

/** What storing goes by: a case lapses after 14 days, and no thread makes a post be about a brand, unless told otherwise. */
export const rules = (over: Partial<FollowRules> = {}): FollowRules => ({
  lapse: 14 * DAY,
  lookback: 7 * DAY,
  judgeAsAbout: () => [],
  ...over,
})

export const savePoll = (store: Store, record: PollRecord, over?: Partial<FollowRules>) =>
  storePoll(store, record, rules(over))

export const saveVerdicts = (
  store: Store,
  brands: readonly string[],
  verdicts: readonly PostVerdicts[],
  at: Date,
  baseline: boolean,
) => storeVerdicts(store, { brands, verdicts, at, baseline }, rules())

type MarkOf = { caseId: number; verdict: Mark | undefined; url?: string | undefined; at: Date; by: string }

/** The mentions that were marked, as they are then. */
export async function markCase(store: Store, { caseId, verdict, url, at, by }: MarkOf) {
  const command: Command = verdict === undefined ? { do: 'unmark', url } : { do: 'mark', verdict, url }
  const { mentionIds } = await runCommand(store, { caseId, command, when: { at, by } })
  return await store.cases.mentions(mentionIds)
}

/** A search for words as they stand in a post, whatever their capitals. */
export const saying =
  (words: string) =>
  ({ post: { title = '', text, author } }: StoredPost): boolean =>
    [title, text, author?.name ?? '', author?.handle ?? ''].some((field) =>
      field.toLowerCase().includes(words.toLowerCase()),
    )
