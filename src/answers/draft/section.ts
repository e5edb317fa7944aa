import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { Faq } from './faq.js'
import type { Grave } from './grave.js'
import type { Section } from './templates/words.js'
import { QUOTED, toneOf } from './tone.js'
import { tellsFacts } from './trouble.js'

type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & { post: Pick<Post, 'title' | 'text'> }

/** Of which template an answer is: that of its kind, but for what has another one whatever the kind. */
export function sectionFor(
  told: Told,
  { grave, faq, again = false }: { grave: Grave | undefined; faq: Faq | undefined; again?: boolean },
): Section {
  const section = ofItself(told, { grave, faq })
  // Who is back after an answer is not thanked for writing, nor for "thanks, but".
  const isThanked = ['opinion', 'vague', 'question'].includes(section)
  const isButThanked = ['mixed', 'praise'].includes(section) && TURNS.test(told.post.text)
  return again && (isThanked || isButThanked) ? 'other' : section
}

function ofItself(told: Told, { grave, faq }: { grave: Grave | undefined; faq: Faq | undefined }): Section {
  if (grave !== undefined) return 'grave'
  if (faq !== undefined) return 'faq'
  const { kind, severity, signals, post } = told
  const has = (...names: string[]) => signals.some(({ name, points }) => points > 0 && names.includes(name))
  if (severity >= 3 && has('lost-data', 'data-gone')) return 'loss'
  // What asks whether somebody was robbed, or waits for an answer, asks for more than to be told.
  if (kind === 'question' && has('suspicion', 'breach-word')) return 'security'
  const calls = has('no-answer', 'kept-waiting') || (has('persistence') && has('help'))
  if (kind === 'question' && calls) return 'service'
  if (kind === 'question') return isAsked(told) && !has(...hot) ? 'question' : bySound(told)
  if (kind === 'praise') return severity > 1 || isMixed(told) ? bySound(told) : kind
  // What was taken for news may be a customer.
  if (kind === 'news' && ['asking', 'wrong'].includes(toneOf(post)) && severity > 1) return bySound(told)
  if (quiet.has(kind)) return kind
  if (severity <= 2 && onlyAsks(post)) return 'question'
  const isFact = severity >= 3 || tellsFacts(told)
  if (severity <= 2 && toneOf(post) === 'pleased' && !TURNS.test(post.text)) return 'mixed'
  if (severity > 1 && (isFact || !has('dislike', 'trifle')))
    return !isFact && saysLittle(told) && ofAnything.has(kind) ? 'vague' : kind
  return bySound(told)
}

/** Of what the signals tell too little of: what its words sound like. */
function bySound(told: Told): Section {
  const { post, severity, signals, kind } = told
  const tone = toneOf(post)
  const isAngry = signals.some(({ name, points }) => points > 0 && hot.includes(name))
  // "Who gives such advice" may be praise.
  if (!isAngry && ((tone === 'asking' && kind !== 'praise') || hasQuestionMark(post))) return 'question'
  if (tone === 'pleased') return 'mixed'
  if (tone === 'wrong' || severity >= 3 || (isAngry && severity > 1)) return 'other'
  if (tone === 'thanking') return 'mixed'
  if (tone === 'plain' && signals.some((signal) => isPraise(signal, post))) return 'mixed'
  return saysLittle(told) && ofAnything.has(kind) && !tellsFacts(told) ? 'vague' : 'opinion'
}

/** Nothing but questions, so that nothing has to have gone wrong. */
const onlyAsks = ({ title = '', text }: Told['post']): boolean =>
  toneOf({ title, text }) !== 'wrong' && /^[^.!]+\?(?:\s+[^.!]+\?)?\s*$/u.test(text)

/** Somebody is angry. */
const hot = ['disbelief', 'condemnation', 'anger', 'swearing', 'swearing-at', 'masked-swearing', 'shouting']

/** It asks, by a sign or by how it begins. */
const isAsked = ({ post, signals }: Told): boolean =>
  hasQuestionMark(post) || toneOf(post) === 'asking' || signals.some(({ name }) => asking.has(name))
const hasQuestionMark = ({ title = '', text }: Told['post']): boolean => /[?？]/u.test(title + text)
const asking = new Set(['question', 'question-mark', 'help', 'why', 'request', 'polite-ask'])

/** Of praise, what tells that it may be half of it, or none: something was not so, or is worse. */
const reservations = new Set(
  'dislike disbelief misbehaves made-worse contrast regret price delay told why condition'.split(' '),
)
/** A turn, or less than one hoped for. */
const TURNS =
  /\b(?:but|only|otherwise|although|though|pity|shame|however|nobody|so-so|still:|aber|nur|sonst|leider|schade|allerdings|trotz|niemand|keiner)(?!\p{L})/iu

/** Praise with a reservation beside it: to be glad of it alone would be wrong, also where the praise was scorn. */
const isMixed = ({ signals, post }: Told): boolean =>
  TURNS.test(`${post.title ?? ''} ${post.text}`) ||
  hasQuestionMark(post) ||
  !signals.some((signal) => isPraise(signal, post)) ||
  signals.some(({ name, points }) => points > 0 && reservations.has(name))

/** It praises, is no "good evening", and not said by somebody else. */
const isPraise = ({ name, points, spans }: Told['signals'][number], { text }: Told['post']): boolean =>
  points < 0 &&
  good.has(name) &&
  !spans.some(({ field, start }) => field === 'text' && GREETING.test(text.slice(start, start + 20))) &&
  !spans.every(({ field, start }) => field === 'text' && isQuotedAt(text, start))
const isQuotedAt = (text: string, at: number): boolean =>
  [...text.matchAll(QUOTED)].some(({ 0: words, index }) => index < at && at < index + words.length)
const GREETING = /^(?:good|guten?) (?:morning|day|afternoon|evening|morgen|tag|abend)\b/iu
const good = new Set(['praise', 'thanks', 'salute', 'congratulation', 'glad-emoji', 'handled-well'])

/** What anything can be of: that it is of a bill or a parcel says what went wrong. */
const ofAnything: ReadonlySet<Mention['kind']> = new Set(['other', 'service', 'product'])

/** So few words that they can't say what went wrong, and somewhat more where they only tell how somebody feels. */
const FEW = 6
const FEW_OF_FEELING = 9
const feelings = new Set([
  'condemnation',
  'dislike',
  'anger',
  'disbelief',
  'mock-thanks',
  'mock-praise',
  'bitter',
  'not-good',
])

function saysLittle({ post: { title = '', text }, signals }: Told): boolean {
  const words = `${title} ${text}`.replace(/[@#]\S+/g, '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  const few = signals.some(({ name }) => feelings.has(name)) ? FEW_OF_FEELING : FEW
  return words.length < few && !/\d/.test(text)
}

/** Where nothing has to have gone wrong. */
const quiet: ReadonlySet<Mention['kind']> = new Set(['praise', 'news', 'security'])
