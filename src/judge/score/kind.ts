import type { Kind } from '../../model/mention.js'
import type { Topics } from './topics.js'
import { aboutTrifle, isFact, type Weighed } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** Trouble below this is no trouble: the post is a question, praise, news or something else. */
const TROUBLE = 1.1
/** A sum below this is no complaint (a score of 27): its words of trouble are about something else. */
const NO_COMPLAINT = -1
const PRAISE = 1
/** What happened says more about the kind than what it is called, and says it whoever else said the same words. */
const FACT = 2
/** Headlines weigh this much; then even grave words are reported, unless they weigh far more. */
const NEWS = 0.8
const HEADLINE = 1.5
/** The same where nobody speaks of themselves: a reporter's trouble is other people's. */
const REPORT = 1.2
const FAR_MORE = 2
/** From here on an outage is said, and what does not work is its consequence. */
const PLAINLY_DOWN = 2
/** What somebody does not manage to do; beside a question it is what they ask about ("How do I turn it off? I can't find it"). */
const UNMANAGED: ReadonlySet<string> = new Set(['cannot-do', 'problem'])
/** What the things that a post names say beside what is said of them. */
const TOPIC = 1
/** Praise beside a question is plain praise only from here on ("Is it any good?"). */
const PLAIN_PRAISE = 2

/**
 * How much a point says about each kind of trouble. "Does not work" and "nobody answers" go along with everything, so
 * they decide only when nothing more particular is said.
 */
const troubles: ReadonlyMap<Kind, number> = new Map([
  ['security', 2.1],
  ['outage', 1.4],
  ['account', 1.4],
  ['billing', 1.4],
  ['delivery', 1],
  ['service', 0.8],
  ['bug', 0.9],
  ['product', 1.2],
])

/**
 * What a post is about: the trouble that weighs most, or what it is when there is none.
 *
 * @param sum of all points, with which the score was made
 * @param topics the kinds of the things that it names
 */
export function kindOf(weighed: readonly Weighed[], sum: number, topics: Topics): Kind {
  // No trouble with a product is what such a post is about; an injury by one may be.
  const inDanger = weighed.some(({ means }) => means.danger && means.kind === undefined)
  const totals = new Map<Kind, number>()
  let reproach = 0
  let sold = 0
  let demands = false
  let doubts = false
  let fails = false
  let ownMatter = false
  let grave = 0
  for (const { signal, means } of weighed) {
    const { kind, tone } = means
    const { points } = signal
    if (means.promotes) sold -= points
    if (signal.name === 'first-person') ownMatter = true
    if (tone === 'request' && kind === undefined && means !== wordlessSignals.questionMark) demands = true
    if (means === wordlessSignals.questionMark) doubts = true
    if (kind === 'bug' && points > 0 && !means.fact && !UNMANAGED.has(signal.name)) fails = true
    if (tone === 'reproach' && kind === undefined && points > 0) reproach += points
    if (kind === undefined || (troubles.has(kind) && points <= 0)) continue
    const weight = isFact(means, points) ? FACT * means.points : Math.abs(points)
    totals.set(kind, (totals.get(kind) ?? 0) + weight)
    if (troubles.has(kind) && !means.fact) grave = Math.max(grave, points)
  }
  let worst: Kind = 'other'
  let most = 0
  let particular = 0
  let thing: Kind | undefined
  for (const [kind, weight] of troubles) {
    const total = totals.get(kind) ?? 0
    most = Math.max(most, total)
    const topic = topics.get(kind) ?? 0
    if (topic > (thing === undefined ? 0 : (topics.get(thing) ?? 0))) thing = kind
    if (total * weight + topic * TOPIC > particular) {
      worst = kind
      particular = total * weight + topic * TOPIC
    }
  }
  if (inDanger) return weighed.some(({ signal }) => signal.name === 'peril') ? (thing ?? 'other') : 'other'
  const down = totals.get('outage') ?? 0
  if (
    down >= PLAINLY_DOWN &&
    (worst === 'bug' || (worst === 'account' && down >= (totals.get('account') ?? 0)))
  )
    worst = 'outage'
  const praise = totals.get('praise') ?? 0
  const news = totals.get('news') ?? 0
  const asks = totals.has('question')
  if (news >= HEADLINE && most < FAR_MORE * news) return 'news'
  if (news >= REPORT && !ownMatter && grave < FAR_MORE * news) return 'news'
  if (asks && doubts && worst === 'bug' && !fails && !demands && reproach === 0) return 'question'
  if (most >= TROUBLE && sum >= NO_COMPLAINT) return worst
  // Fury about a colour is about nothing that anybody files.
  if (aboutTrifle(weighed) && most < TROUBLE) return praise > PRAISE ? 'praise' : 'other'
  // Reproach without an object is about how people were treated.
  if (reproach >= TROUBLE && reproach > praise) return 'service'
  if (sold > praise) return 'other'
  if (praise > Math.max(most, PRAISE) && (praise >= PLAIN_PRAISE || !asks)) return 'praise'
  if (asks) return 'question'
  if (news >= NEWS) return 'news'
  if (sum < NO_COMPLAINT) return praise > 0 ? 'praise' : 'other'
  // So is a complaint that names no trouble at all.
  return most > 0 ? worst : sum >= 0 ? (thing ?? 'service') : 'other'
}
