import type { Kind } from '../model.js'
import type { Weighed } from './weighed.js'

/** Trouble below this is no trouble: the post is a question, praise, news or something else. */
const TROUBLE = 1.2
const PRAISE = 1
const NEWS = 0.8

const troubles: ReadonlySet<Kind> = new Set([
  'outage',
  'account',
  'billing',
  'bug',
  'service',
  'delivery',
  'security',
])

/** What a post is about: the trouble that weighs most, or what it is when there is none. */
export function kindOf(weighed: readonly Weighed[]): Kind {
  const totals = new Map<Kind, number>()
  for (const { kind, points } of weighed) {
    if (kind === undefined || (troubles.has(kind) && points <= 0)) continue
    totals.set(kind, (totals.get(kind) ?? 0) + Math.abs(points))
  }
  let worst: Kind = 'other'
  let most = 0
  for (const kind of troubles) {
    const total = totals.get(kind) ?? 0
    if (total > most) {
      worst = kind
      most = total
    }
  }
  if (most >= TROUBLE) return worst
  if ((totals.get('praise') ?? 0) > Math.max(most, PRAISE)) return 'praise'
  if (totals.has('question')) return 'question'
  if ((totals.get('news') ?? 0) >= NEWS) return 'news'
  return worst
}
