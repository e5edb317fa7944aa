import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { acclaims, mocksTrouble } from './acclaim.js'
import {
  asksAtTheEnd,
  asksFirst,
  asksThroughout,
  endsWithChoice,
  hasQuestionMark,
  onlyAsks,
  wantsRepair,
} from './asking.js'
import { complains } from './complains.js'
import { tellsExposure } from './in-other-hands.js'
import { fitsItsKind } from './kind-words.js'
import { endsPleased, praisesApart, TURNS } from './last-word.js'
import { tellsSilence } from './silence.js'
import {
  citesYou,
  isRhetorical,
  lauds,
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
import { tellsPlainTrouble } from './trouble.js'

/** What of a mention and its post decides how it is answered. */
export type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & {
  post: Pick<Post, 'title' | 'text' | 'engagement'>
}

type Mood = 'pleased' | 'both' | 'troubled' | 'asking' | 'suggesting' | 'news' | 'unclear'

/**
 * What somebody wants to hear: thanks, that you are sorry, both, an answer, nothing that is sure, or, where it is unclear which, that it is seen to.
 * Thanks are for praise that has the last word: what was praised before is what the trouble is told from.
 */
export function moodOf(told: Told): Mood {
  const { kind, severity, signals, post } = told
  const tone = toneOf(post)
  const has = (names: ReadonlySet<string>) =>
    signals.some(({ name, points }) => points > 0 && names.has(name))
  const stars = post.engagement?.rating
  // "Five stars if" is no scorn where four were given.
  if ((has(mocking) && (stars ?? 0) < GOOD_STARS) || mocks(post)) return 'troubled'
  const turns = TURNS.test(withoutIdioms(post))
  const isFact = tellsPlainTrouble(told)
  if ((stars ?? BEST_STARS) >= GOOD_STARS && acclaims(post) && !isGoingOn(post)) return 'pleased'
  if ((stars ?? 0) < GOOD_STARS && (complains(post) || (isFact && mocksTrouble(post)))) return 'troubled'
  const isWrong = tellsWrong(post) || (severity >= 3 && isFact && tone !== 'pleased')
  // A middling review tells of both where it praises.
  if (stars === MIDDLE_STARS && isWrong && lauds(post)) return 'both'
  if (stars === BEST_STARS && !isGoingOn(post) && !has(hot)) {
    if (asksAtTheEnd(post)) return 'asking'
    return turns && isWrong && !endsPleased(post) ? 'both' : 'pleased'
  }
  if (stars === GOOD_STARS && severity <= 2 && !asksAtTheEnd(post))
    return (isFact || turns) && !endsPleased(post) && !suggests(post) ? 'both' : 'pleased'
  if (stars !== undefined && stars < MIDDLE_STARS) return isBareQuestion(told) ? 'asking' : 'troubled'
  if (isBareQuestion(told)) return 'asking'
  if (suggests(post) && severity <= 2 && !isWrong) return 'suggesting'
  if (!isWrong && severity <= 2 && passesOn(post)) return 'news'
  const praises = tone === 'pleased' || tone === 'both' || signals.some((signal) => isPraise(signal, post))
  if (praises && !has(hot) && !asksForMore(post)) {
    // What was much is told in the past where somebody saw to it.
    if (endsPleased(post) && !isGoingOn(post) && !(severity >= 3 && isWrong && !tellsMended(post)))
      return 'pleased'
    if (!isWrong && !turns && !isFact && severity <= 1) return 'pleased'
    if (tellsMended(post) && !isGoingOn(post) && !PROMISED.test(post.text))
      return isWrong ? 'both' : 'pleased'
  }
  if (praises && !has(hot) && severity <= 2 && !asksForMore(post) && praisesApart(post)) return 'both'
  if (!isWrong && !citesYou(post) && (soundsLikeNews(post) || kind === 'news') && severity <= 2) return 'news'
  if (isFact || tellsPressing(told)) return 'troubled'
  return isUnclear(told, isWrong) ? 'unclear' : 'troubled'
}

/** Of five. */
const GOOD_STARS = 4
const BEST_STARS = 5
const MIDDLE_STARS = 3

/** Whoever did well with a theft or a break-in is praised for it, and nothing lies open any more. */
export const praisesPlainly = (told: Told): boolean =>
  (acclaims(told.post) || lauds(told.post)) &&
  !tellsExposure(told.post) &&
  !mocks(told.post) &&
  moodOf(told) === 'pleased'

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

/** It wants to be told something, and nothing has gone wrong that anybody could see. */
function isBareQuestion(told: Told): boolean {
  const { kind, severity, post } = told
  const begins = asksFirst(post) || (quiet.has(kind) && /[?？]\s*$/u.test(post.title ?? ''))
  const isAsked = hasQuestionMark(post) || begins
  if (!isAsked && !(kind === 'question' && severity <= 1 && post.engagement?.rating === undefined))
    return false
  if (asksThroughout(post) && severity <= 2 && !tellsWrong(post) && !tellsSilence(post)) return true
  if (isRhetorical(post) || tellsPlainTrouble(told) || tellsSilence(post) || wantsRepair(post)) return false
  // "Can I bring a ukulele, or does that count twice?": what sounds like trouble is what they ask about.
  if (onlyAsks(post) || begins || (endsWithChoice(post) && !tellsWrong(post)))
    return !(citesYou(post) && tellsWrong(post))
  return quiet.has(kind) && severity <= 2 && !tellsWrong(post) && !CONTRASTS.test(post.text)
}

/** What was to be mended is not. */
const PROMISED =
  /\b(?:would|should|promised|supposed|told)\b|(?<!\p{L})(?:sollte\p{L}*|versprochen|hieß es|zugesagt)(?!\p{L})/iu
/** What was promised, or should be, and is not. */
const CONTRASTS = /(?<!\p{L})(?:although|though|despite|yet|obwohl|trotz|dabei)(?!\p{L})/iu

/** It asks for something to be done or told, so that no praise in it is what it was written for. */
const asksForMore = (post: Told['post']): boolean =>
  hasQuestionMark({ ...post, title: '' }) ||
  /(?<!\p{L})(?:please|bitte)(?!\p{L})(?! (?:keep|never|weiter|weiterhin|bleibt)(?!\p{L})| (?:pass|tell|give|say|richten|sagen|sagt) [^.!?]*(?:thank|danke?|gruß|grüße))/iu.test(
    post.text,
  )

/** Kinds of which nothing has to have gone wrong. */
const quiet: ReadonlySet<Mention['kind']> = new Set(['question', 'other', 'praise', 'news'])

/** Regret would be as wrong as thanks, or as an answer to a question: something may be wrong, and they ask, or nothing tells that it is. */
function isUnclear({ kind, severity, signals, post }: Told, isWrong: boolean): boolean {
  if (severity > 2 || signals.some(({ name, points }) => points > 0 && (hot.has(name) || mocking.has(name))))
    return false
  if (isRhetorical(post) || (isWrong && fitsItsKind({ kind: 'outage', post }))) return false
  if (
    kind === 'praise' &&
    severity <= 1 &&
    (post.engagement?.rating ?? GOOD_STARS) >= MIDDLE_STARS &&
    (!isWrong || tellsPleased(post))
  )
    return true
  if (asksAtTheEnd(post)) return quiet.has(kind) || asking.has(kind)
  if (!quiet.has(kind)) return false
  return hasQuestionMark(post) || (!isWrong && severity <= 1 && post.engagement?.rating === undefined)
}
/** Of these people also ask how something goes. */
const asking: ReadonlySet<Mention['kind']> = new Set(['bug', 'billing', 'account'])

const tellsPressing = ({ severity, kind }: Told): boolean => severity >= 3 || kind === 'outage'

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
