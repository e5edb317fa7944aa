import type { Kind } from '../model.js'
import type { Weighed } from './weighed.js'

/** Trouble below this is no trouble: the post is a question, praise, news or something else. */
const TROUBLE = 1.1
const PRAISE = 1
/** Headlines weigh this much; then even grave words are reported, unless they weigh far more. */
const NEWS = 0.8
const HEADLINE = 1.5
const FAR_MORE = 2
/** Praise beside a question is plain praise only from here on ("Is it any good?"). */
const PLAIN_PRAISE = 2

/**
 * How much a point says about each kind of trouble. "Does not work" and "nobody answers" go along with everything, so
 * they decide only when nothing more particular is said.
 */
const troubles: ReadonlyMap<Kind, number> = new Map([
  ['security', 1.6],
  ['outage', 1.4],
  ['account', 1.4],
  ['billing', 1.4],
  ['delivery', 1],
  ['service', 0.8],
  ['bug', 0.9],
])

/** What a post is about: the trouble that weighs most, or what it is when there is none. */
export function kindOf(weighed: readonly Weighed[]): Kind {
  const totals = new Map<Kind, number>()
  let reproach = 0
  for (const { signal, means } of weighed) {
    const { kind, tone } = means
    const { points } = signal
    if (tone === 'reproach' && kind === undefined && points > 0) reproach += points
    if (kind === undefined || (troubles.has(kind) && points <= 0)) continue
    totals.set(kind, (totals.get(kind) ?? 0) + Math.abs(points))
  }
  let worst: Kind = 'other'
  let most = 0
  let particular = 0
  for (const [kind, weight] of troubles) {
    const total = totals.get(kind) ?? 0
    most = Math.max(most, total)
    if (total * weight > particular) {
      worst = kind
      particular = total * weight
    }
  }
  const praise = totals.get('praise') ?? 0
  const news = totals.get('news') ?? 0
  if (news >= HEADLINE && most < FAR_MORE * news) return 'news'
  if (most >= TROUBLE) return worst
  // Reproach without an object is about how people were treated.
  if (reproach >= TROUBLE && reproach > praise) return 'service'
  if (praise > Math.max(most, PRAISE) && (praise >= PLAIN_PRAISE || !totals.has('question'))) return 'praise'
  if (totals.has('question')) return 'question'
  if (news >= NEWS) return 'news'
  return most > 0 ? worst : 'other'
}
