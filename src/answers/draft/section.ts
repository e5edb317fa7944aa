import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { Faq } from './faq.js'
import type { Grave } from './grave.js'
import { isHealth } from './health.js'
import type { Section } from './templates/words.js'
import {
  asksOthers,
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

type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & {
  post: Pick<Post, 'title' | 'text' | 'engagement'>
}

type About = {
  grave: Grave | undefined
  faq: Faq | undefined
  again?: boolean
  incident?: { fixedAt?: Date | undefined } | undefined
}

/** Of which template an answer is: that of its kind, but for what has another one whatever the kind. */
export function sectionFor(told: Told, { grave, faq, again = false, incident }: About): Section {
  if (grave !== undefined) return 'grave'
  // What all of them have is what they are told of.
  if (incident !== undefined) return incident.fixedAt === undefined ? 'incident' : 'fixed'
  if (faq !== undefined) return 'faq'
  const section = ofItself(told)
  // Who is back after an answer is not asked to say more, nor thanked for "thanks, but".
  const isOpen = ['opinion', 'vague', 'question', 'mixed', 'news'].includes(section)
  return again && isOpen ? 'other' : section
}

function ofItself(told: Told): Section {
  const { kind, severity, signals, post } = told
  const has = (...names: string[]) => signals.some(({ name, points }) => points > 0 && names.includes(name))
  const mood = moodOf(told)
  if (mood === 'pleased') return 'praise'
  if (mood === 'both') return 'mixed'
  if (isHealth(post) && mood === 'troubled') return 'care'
  // What asks whether somebody was robbed, or waits for an answer, asks for more than to be told.
  if (kind === 'security' || (kind === 'question' && has('suspicion', 'breach-word'))) return 'security'
  if (mood === 'asking') return asksOthers(post) ? 'news' : 'question'
  if (mood === 'news') return 'news'
  if (mood === 'suggesting') return 'opinion'
  if (severity >= 3 && has('lost-data', 'data-gone')) return 'loss'
  if (saysLittle(told) && ofAnything.has(kind) && !tellsFacts(told) && !hasQuestionMark(post)) return 'vague'
  return quiet.has(kind) ? 'other' : kind
}

type Mood = 'pleased' | 'both' | 'troubled' | 'asking' | 'suggesting' | 'news'

/** What somebody wants to hear: thanks, that you are sorry, both, an answer, or nothing that is sure. */
function moodOf(told: Told): Mood {
  const { kind, severity, signals, post } = told
  const tone = toneOf(post)
  const has = (names: ReadonlySet<string>) =>
    signals.some(({ name, points }) => points > 0 && names.has(name))
  const praises = signals.some((signal) => isPraise(signal, post))
  const isFact = tellsFacts(told)
  if (has(mocking) || mocks(post)) return 'troubled'
  if (isQuestion(told)) return 'asking'
  const turns = TURNS.test(withoutIdioms(post))
  const isWrong = tellsWrong(post) || (severity >= 3 && isFact)
  if (suggests(post) && severity <= 2 && !isWrong) return 'suggesting'
  if (!isWrong && severity <= 2 && passesOn(post)) return 'news'
  const stars = post.engagement?.rating
  if (tone === 'plain' && stars !== undefined && severity === 1)
    return stars >= GOOD_STARS ? 'pleased' : 'troubled'
  const isGood = tone === 'pleased' || tone === 'both' || (praises && !citesYou(post))
  if (isGood && !(has(hot) && isWrong)) {
    // What was much is told in the past where somebody saw to it.
    if (tone === 'pleased' && tellsMended(post)) return 'pleased'
    if (severity >= 3 && isWrong && kind !== 'praise' && !tellsMended(post)) return 'troubled'
    if (
      isWrong &&
      (tone === 'wrong' || (isFact && isGoingOn(post)) || (turns && severity >= 2 && kind !== 'praise'))
    )
      return 'troubled'
    return isWrong || turns || citesYou(post) ? 'both' : 'pleased'
  }
  if (!isWrong && !citesYou(post) && (soundsLikeNews(post) || kind === 'news') && severity <= 2) return 'news'
  return kind === 'praise' && !citesYou(post) && !isWrong ? 'pleased' : 'troubled'
}

/** Of five. */
const GOOD_STARS = 4

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
const hasQuestionMark = ({ title = '', text }: Told['post']): boolean => /[?？]/u.test(title + text)
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
const quiet: ReadonlySet<Mention['kind']> = new Set(['praise', 'news', 'security', 'question'])
