import type { Mark, Mention, Signal } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { ReplayedMention } from '../store/port/posts.js'
import type { Change, Quality, SignalChange, Standing } from './report.js'

/** A mention as stored and as other rules see it, with what a person said of it. */
export type Pair = {
  post: Post
  brand: string
  caseId: string | undefined
  mark: Mark | undefined
  stored: ReplayedMention | undefined
  judged: Mention | undefined
}

/** Points are added in floating numbers. */
const NOTHING = 0.0005

/** @param priority of a mention as it would stand in the list now */
export function compare(
  { post, brand, caseId, mark, stored, judged }: Pair,
  priority: (mention: ReplayedMention | Mention) => number,
): Change {
  const standing = (mention: ReplayedMention | Mention | undefined): Standing | undefined =>
    mention && {
      score: mention.score,
      priority: priority(mention),
      kind: mention.kind,
      severity: mention.severity,
      relevance: mention.relevance,
      needsReply: mark === undefined ? mention.needsReply : mark === 'complaint',
    }
  return {
    post,
    brand,
    caseId,
    mark,
    before: standing(stored),
    after: standing(judged),
    signals: [
      ...signalChanges('score', stored?.signals ?? [], judged?.signals ?? []),
      ...signalChanges('relevance', stored?.relevanceSignals ?? [], judged?.relevanceSignals ?? []),
    ],
  }
}

/** Signals are the same when name and words are; several of them are added up. */
export function signalChanges(
  of: SignalChange['of'],
  before: readonly Signal[],
  after: readonly Signal[],
): SignalChange[] {
  const changes = new Map<string, SignalChange>()
  const add = (side: 'before' | 'after', { name, evidence, points }: Signal) => {
    const key = JSON.stringify([name, evidence])
    const change = changes.get(key) ?? { of, name, evidence, before: 0, after: 0 }
    changes.set(key, { ...change, [side]: change[side] + points })
  }
  for (const signal of before) add('before', signal)
  for (const signal of after) add('after', signal)
  return [...changes.values()]
    .filter(({ before, after }) => Math.abs(after - before) > NOTHING)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
}

/** What happens to the mention in the list: people see whole points, so less than one is no move. */
export function outcome({ before, after }: Change): 'enters' | 'leaves' | 'moves' | 'stays' {
  const was = before?.needsReply === true
  const is = after?.needsReply === true
  if (is && !was) return 'enters'
  if (was && !is) return 'leaves'
  if (!is || before === undefined || after === undefined) return 'stays'
  const differs = (what: 'score' | 'priority') => Math.round(before[what]) !== Math.round(after[what])
  return differs('score') || differs('priority') ? 'moves' : 'stays'
}

/** @param said whether the rules call each a complaint, and whether a person did */
export function quality(said: readonly { byRules: boolean; mark: Mark }[]): Quality {
  const called = said.filter(({ byRules }) => byRules)
  const complaints = said.filter(({ mark }) => mark === 'complaint')
  const right = called.filter(({ mark }) => mark === 'complaint').length
  return {
    precision: called.length === 0 ? undefined : right / called.length,
    recall: complaints.length === 0 ? undefined : right / complaints.length,
  }
}
