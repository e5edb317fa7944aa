import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { Faq } from './faq.js'
import type { Grave } from './grave.js'
import type { Section } from './templates/words.js'
import { tellsFacts } from './trouble.js'

type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & { post: Pick<Post, 'title' | 'text'> }

/** Of which template an answer is: that of its kind, but for what has another one whatever the kind. */
export function sectionFor(
  told: Told,
  { grave, faq }: { grave: Grave | undefined; faq: Faq | undefined },
): Section {
  if (grave !== undefined) return 'grave'
  if (faq !== undefined) return 'faq'
  const { kind, severity, signals } = told
  const has = (...names: string[]) => signals.some(({ name, points }) => points > 0 && names.includes(name))
  if (severity >= 3 && has('lost-data', 'data-gone') && kind !== 'question') return 'loss'
  // What asks whether somebody was robbed, or waits for an answer, asks for more than to be told; nobody is thanked for shouting.
  if (kind === 'question' && has('suspicion', 'breach-word')) return 'security'
  const calls = has('no-answer', 'kept-waiting') || (has('persistence') && has('help'))
  if (kind === 'question' && calls) return 'service'
  if (kind === 'question') return has(...hot) || !isAsked(told) ? 'other' : 'question'
  if (kind === 'praise' && isMixed(signals)) return 'opinion'
  if (quiet.has(kind)) return kind
  if (kind === 'other' && asksOnly(told)) return 'question'
  if (severity >= 3 || tellsFacts(told)) return severity === 1 ? 'opinion' : kind
  if (saysLittle(told) && ofAnything.has(kind)) return 'vague'
  return severity === 1 || has('dislike', 'trifle') ? 'opinion' : kind
}

/** Somebody is angry. */
const hot = ['disbelief', 'condemnation', 'anger', 'swearing', 'swearing-at', 'masked-swearing', 'shouting']

/** Nobody is thanked for a question that they did not ask. */
const isAsked = ({ post: { title = '', text }, signals }: Told): boolean =>
  /[?？]/u.test(title + text) || signals.some(({ name }) => asking.has(name))
const asking = new Set(['question', 'question-mark', 'help', 'why', 'request', 'polite-ask'])

/** It asks something, and nothing else fired. */
const asksOnly = ({ severity, signals }: Told): boolean =>
  severity === 1 &&
  signals.some(({ name }) => name === 'question-mark' || name === 'question') &&
  signals.every(({ name }) => harmless.has(name))
const harmless = new Set([
  'question-mark',
  'question',
  'first-person',
  'spoken-to',
  'length',
  'polite-ask',
  'help',
])

/** Of praise, what tells that it may be half of it, or none: something was not so, or is worse. */
const reservations = new Set(
  'denial dislike disbelief misbehaves made-worse faulty expectation persistence contrast'.split(' '),
)
/** So much praise is meant, whatever stands beside it. */
const PLENTY = 1.6

/** A little praise and a reservation beside it: thanks alone would be wrong where the praise was scorn. */
function isMixed(signals: Told['signals']): boolean {
  const good = signals.filter(({ points }) => points < 0)
  const praise = good.reduce((sum, { points }) => sum - points, 0)
  const isLittle = good.every(({ name }) => lightPraise.has(name)) && praise < PLENTY
  return isLittle && signals.some(({ name, points }) => points >= RESERVED && reservations.has(name))
}
const lightPraise = new Set(['praise', 'thanks', 'trifle', 'chatter', 'length'])
const RESERVED = 0.5

/** What anything can be of: that it is of a bill or a parcel says what went wrong. */
const ofAnything: ReadonlySet<Mention['kind']> = new Set(['other', 'service', 'product'])

/** So few words that they can't say what went wrong. */
const FEW = 9

const saysLittle = ({ post: { title = '', text } }: Told): boolean =>
  (`${title} ${text}`.replace(/[@#]\S+/g, '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.length ?? 0) < FEW

/** Where nothing has to have gone wrong. */
const quiet: ReadonlySet<Mention['kind']> = new Set(['praise', 'news', 'security'])
