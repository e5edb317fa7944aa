import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import {
  citesYou,
  isRhetorical,
  mocks,
  passesOn,
  QUOTED,
  soundsLikeNews,
  suggests,
  tellsMended,
  tellsPleased,
  tellsWrong,
  toneOf,
  withoutIdioms,
} from './tone.js'
import { tellsFacts } from './trouble.js'

/** What of a mention and its post decides how it is answered. */
export type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & {
  post: Pick<Post, 'title' | 'text' | 'engagement'>
}

type Mood = 'pleased' | 'both' | 'troubled' | 'asking' | 'suggesting' | 'news'

/** What somebody wants to hear: thanks, that you are sorry, both, an answer, or nothing that is sure. */
export function moodOf(told: Told): Mood {
  const { kind, severity, signals, post } = told
  const tone = toneOf(post)
  const has = (names: ReadonlySet<string>) =>
    signals.some(({ name, points }) => points > 0 && names.has(name))
  const praises = signals.some((signal) => isPraise(signal, post))
  const isFact = tellsFacts(told)
  const stars = post.engagement?.rating
  // "Five stars if" is no scorn where four were given.
  if ((has(mocking) && (stars ?? 0) < GOOD_STARS) || mocks(post)) return 'troubled'
  const turns = TURNS.test(withoutIdioms(post))
  if (
    stars === BEST_STARS &&
    !turns &&
    !hasQuestionMark(post) &&
    !isGoingOn(post) &&
    (tellsPleased(post) || !tellsWrong(post))
  )
    return 'pleased'
  // Who gives stars reviews, and asks what they miss.
  if (stars !== undefined && turns && tellsPleased(post) && severity <= 2) return 'both'
  if (isQuestion(told)) return 'asking'
  // Ten minutes of trouble in six years are praise.
  const isWrong = tellsWrong(post) || (severity >= 3 && isFact && tone !== 'pleased')
  if (suggests(post) && severity <= 2 && !isWrong) return 'suggesting'
  if (!isWrong && severity <= 2 && passesOn(post)) return 'news'
  // Who gives all stars praises, whatever word of it could be trouble.
  if (stars === BEST_STARS && (severity <= 2 || !tellsWrong(post)) && !isGoingOn(post))
    return turns && isWrong ? 'both' : 'pleased'
  if (stars === GOOD_STARS && severity <= 2 && !isWrong && !turns) return 'pleased'
  if (tone === 'plain' && stars !== undefined && severity === 1)
    return stars >= GOOD_STARS ? 'pleased' : 'troubled'
  const isGood = tone === 'pleased' || tone === 'both' || (praises && !citesYou(post))
  if (isGood && isWrong && (stars ?? 0) >= (severity <= 2 ? MIDDLE_STARS : GOOD_STARS)) return 'both'
  if (isGood && !(has(hot) && isWrong)) {
    // What was much is told in the past where somebody saw to it.
    if (tone === 'pleased' && tellsMended(post)) return 'pleased'
    if (severity >= 3 && isWrong && kind !== 'praise' && !tellsMended(post)) return 'troubled'
    if (
      isWrong &&
      (tone === 'wrong' || (isFact && isGoingOn(post)) || (turns && severity >= 2 && kind !== 'praise'))
    )
      return 'troubled'
    return isWrong || (turns && kind !== 'praise') || citesYou(post) ? 'both' : 'pleased'
  }
  if (!isWrong && !citesYou(post) && (soundsLikeNews(post) || kind === 'news') && severity <= 2) return 'news'
  return kind === 'praise' && !citesYou(post) && !isWrong ? 'pleased' : 'troubled'
}

/** Of five. */
const GOOD_STARS = 4
const BEST_STARS = 5
const MIDDLE_STARS = 3

/**
 * Nothing in a post tells whether it is praise, a joke or a complaint: no word of either, no question, no fact, no stars, nobody addressed. Regret would
 * be wrong as often as thanks.
 */
export function isUnsure(told: Told): boolean {
  const { kind, severity, signals, post } = told
  return (
    severity <= 2 &&
    kind !== 'question' &&
    post.engagement?.rating === undefined &&
    !hasQuestionMark(post) &&
    !signals.some(({ name, points }) => points > A_HINT && !neither.has(name)) &&
    !citesYou(post) &&
    !suggests(post) &&
    toneOf(post) === 'plain' &&
    (post.title ?? '') === '' &&
    !/@\w/.test(post.text) &&
    (post.text.match(/\p{L}+/gu) ?? []).length <= FEW_TO_TELL
  )
}

/** What stands in praise as often: how long, how much, still. */
const neither = new Set([
  'time-spent',
  'still',
  'price',
  'persistence',
  'own-matter',
  'first-person',
  'denial',
  'service-mention',
])
const A_HINT = 0.25
/** Who writes more words says what they mean by one of them. */
const FEW_TO_TELL = 16

/** Whatever is good beside it, it is not over. */
const isGoingOn = (post: Told['post']): boolean =>
  /(?<!\p{L})(?:still (?!:)|immer noch|weiterhin|again)/iu.test(withoutIdioms(post))

/** It wants to be told something, and tells of no trouble beside it. */
function isQuestion(told: Told): boolean {
  const { kind, severity, post } = told
  const isAsking = toneOf(post) === 'asking'
  const endsAsking = /[?？]\P{L}*$/u.test(post.text)
  if (!(isAsking || hasQuestionMark(post) || (kind === 'question' && isAsked(told)))) return false
  if (isRhetorical(post) || (severity >= 3 && kind !== 'question')) return false
  if (isAsking && kind === 'praise') return !citesYou(post)
  if (isAsking && kind === 'question') return endsAsking || !tellsWrong(post) || /[?？]/u.test(post.text)
  if (onlyAsks(post)) return !(citesYou(post) && tellsWrong(post))
  if (tellsFacts(told)) return false
  // "Which of both is right?" asks, also behind words of yours; a grave matter that only ends in no question mark does not.
  if (kind === 'question')
    return !tellsWrong(post) && (endsAsking || isAsking || (severity <= 1 && !citesYou(post)))
  if ((kind === 'praise' && tellsPleased(post)) || severity >= 3) return false
  return tellsWrong(post)
    ? isAsking && severity === 1 && /[?？]/u.test(post.text)
    : endsAsking || !citesYou(post)
}

/** Nothing but questions, so that nothing has to have gone wrong. */
const onlyAsks = ({ text }: Told['post']): boolean => /^[^.!]+\?(?:\s+[^.!]+\?)?\s*$/u.test(text)

/** Somebody is angry. */
const hot = new Set([
  'disbelief',
  'condemnation',
  'anger',
  'swearing',
  'swearing-at',
  'masked-swearing',
  'shouting',
])
/** Somebody praises what is no good. */
const mocking = new Set(['mock-thanks', 'mock-praise', 'bitter'])

/** It asks, by a sign or by how it begins. */
const isAsked = ({ post, signals }: Told): boolean =>
  hasQuestionMark(post) || toneOf(post) === 'asking' || signals.some(({ name }) => asking.has(name))
export const hasQuestionMark = ({ title = '', text }: Told['post']): boolean => /[?？]/u.test(title + text)
const asking = new Set(['question', 'question-mark', 'help', 'why', 'request', 'polite-ask'])

/** A turn, or less than one hoped for. */
const TURNS =
  /\b(?:but|only|otherwise|although|though|pity|shame|however|nobody|so-so|still:|aber|nur|sonst|leider|schade|allerdings|trotz|niemand|keiner)(?!\p{L})/iu

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
