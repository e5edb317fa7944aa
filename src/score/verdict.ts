import { type Kind, kinds, type Severity, type Verdict } from '../model.js'
import type { Weighed } from './scorer.js'

/** Trouble below this is no trouble: the post is a question, praise, news or something else. */
const TROUBLE = 1.2
/** Praise must weigh this much, and this many times the trouble, before a post is left without a reply. */
const CLEAR_PRAISE = 1.4
const CLEAR_PROMOTION = 1.9
const DOMINATES = 3
const SETTLED_SCORE = 40

/** The score, kind, severity and standing of a post, from its signals. */
export function verdictFrom(weighed: readonly Weighed[], base: number): Verdict {
  const sum = weighed.reduce((total, { points }) => total + points, base)
  const score = 100 / (1 + Math.exp(-sum))
  const signals = weighed
    .map(({ name, points, evidence, spans }) => ({ name, points, evidence, spans }))
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points))
  const noReply = noReplyFrom(weighed, score)
  return {
    score,
    kind: kindFrom(weighed),
    severity: severityFrom(weighed),
    signals,
    ...(noReply === undefined ? {} : { noReply }),
  }
}

const sumOf = (weighed: readonly Weighed[], holds: (signal: Weighed) => boolean) =>
  weighed.reduce((total, signal) => (holds(signal) ? total + signal.points : total), 0)

function kindFrom(weighed: readonly Weighed[]): Kind {
  let best: Kind = 'other'
  let most = 0
  for (const kind of kinds) {
    if (kind === 'question' || kind === 'praise' || kind === 'news' || kind === 'other') continue
    const points = sumOf(weighed, (signal) => signal.kind === kind && signal.points > 0)
    if (points > most) {
      best = kind
      most = points
    }
  }
  if (most >= TROUBLE) return best
  const total = (kind: Kind) => Math.abs(sumOf(weighed, (signal) => signal.kind === kind))
  if (total('praise') > Math.max(most, 1)) return 'praise'
  if (total('question') > 0) return 'question'
  if (total('news') > 0.8) return 'news'
  return most > 0 ? best : 'other'
}

function severityFrom(weighed: readonly Weighed[]): Severity {
  let worst: Severity = 1
  for (const { severity, points } of weighed) if (points > 0.4 && severity > worst) worst = severity
  return worst
}

function noReplyFrom(weighed: readonly Weighed[], score: number): Verdict['noReply'] {
  if (weighed.some(({ name }) => name === 'for-a-person')) return undefined
  if (weighed.some(({ name }) => name === 'repost')) return 'repost'
  if (score >= SETTLED_SCORE) return undefined
  const trouble = sumOf(
    weighed,
    ({ points, kind }) => points > 0 && kind !== undefined && kind !== 'question',
  )
  const against = (names: readonly string[]) =>
    -sumOf(weighed, ({ name, points }) => names.includes(name) && points < 0)
  const promotion = against(['promotion', 'job-advert'])
  if (promotion >= CLEAR_PROMOTION && promotion >= DOMINATES * trouble) return 'promotion'
  const praise = against(['praise', 'thanks', 'glad-emoji'])
  const asks = weighed.some(({ kind }) => kind === 'question')
  if (praise >= CLEAR_PRAISE && praise >= DOMINATES * trouble && !asks) return 'praise'
  return undefined
}
