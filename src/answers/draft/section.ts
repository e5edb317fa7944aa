import type { Mention } from '../../model/mention.js'
import { hasQuestionMark } from './asking.js'
import type { Faq } from './faq.js'
import { tellsGoing } from './going.js'
import type { Grave } from './grave.js'
import { isHealth, isMedicine } from './health.js'
import { tellsExposure, tellsPosing, tellsTheft } from './in-other-hands.js'
import { fitsItsKind, tellsLeaving } from './kind-words.js'
import { dislikes, isFair } from './lukewarm.js'
import { moodOf, type Told } from './mood.js'
import { tellsHazard, tellsOfDeath, tellsOfFrail } from './plights.js'
import { sectionBySignals } from './section-by-signals.js'
import { sharesTrouble } from './shared-trouble.js'
import type { Section } from './templates/words.js'
import { asksOthers, tellsThanks } from './tone.js'
import { tellsFacts } from './trouble.js'

type About = {
  grave: Grave | undefined
  faq: Faq | undefined
  again?: boolean
  incident?: { fixedAt?: Date | undefined; sure?: boolean | undefined } | undefined
}

/**
 * Of which template an answer is: that of its kind, but for what has another one whatever the kind.
 *
 * @param isRead its language is one whose words of praise and trouble are known here
 */
export function sectionFor(
  told: Told & { brand?: Mention['brand'] },
  { grave, faq, again = false, incident }: About,
  isRead = true,
): Section {
  // Whose money is going needs help before anybody knows how it went.
  if (grave !== 'legal' && tellsTheft(told.post) && !isThanked(told)) return 'stolen'
  // Who asks whether a message is yours needs to know what not to do.
  if (grave === 'breach' && tellsPosing(told.post) && !tellsExposure(told.post)) return 'posing'
  if (grave !== undefined) return 'grave'
  // What all of them have is what they are told of, unless they wrote of something else.
  if (incident !== undefined && (incident.sure !== false || sharesTrouble(told)))
    return incident.fixedAt === undefined ? 'incident' : 'fixed'
  if (faq !== undefined) return 'faq'
  const section = isRead ? ofItself(told) : sectionBySignals(told)
  // Who is back after an answer is not asked to say more, nor thanked for "thanks, but".
  const isOpen = ['opinion', 'dislike', 'vague', 'fair', 'question', 'mixed', 'news', 'unclear'].includes(
    section,
  )
  return again && isOpen ? 'other' : section
}

function ofItself(told: Told & { brand?: Mention['brand'] }): Section {
  const { kind, severity, signals, post } = told
  const has = (...names: string[]) => signals.some(({ name, points }) => points > 0 && names.includes(name))
  const hasStrong = (...names: string[]) =>
    signals.some(({ name, points }) => points >= STRONG && names.includes(name))
  const mood = moodOf(told)
  if (mood === 'pleased') return 'praise'
  if (mood === 'news') return 'news'
  if (tellsPosing(post)) return 'posing'
  if (mood !== 'asking') {
    if (tellsHazard(post)) return 'hazard'
    if (isMedicine(post)) return 'medicine'
    if (isHealth(post)) return 'care'
  }
  if (tellsOfDeath(post)) return 'bereaved'
  if (mood !== 'asking' && tellsOfFrail(told)) return 'frail'
  if (mood !== 'suggesting' && tellsGoing(told)) return 'leaving'
  if (isFair(told)) return 'fair'
  if (mood === 'both') return 'mixed'
  if (mood === 'troubled' && dislikes(told)) return 'dislike'
  // What asks whether somebody was robbed, or waits for an answer, asks for more than to be told.
  const isOfSecurity = kind === 'security' && (severity >= 2 || has(...ofSecurity)) && fitsItsKind(told)
  if (isOfSecurity || (kind === 'question' && has('suspicion', 'breach-word'))) return 'security'
  if (mood === 'asking') return asksOthers(post) ? 'news' : 'question'
  if (mood === 'suggesting') return 'opinion'
  if (severity >= 3 && hasStrong('lost-data', 'data-gone')) return 'loss'
  if (saysLittle(told) && ofAnything.has(kind) && !tellsFacts(told) && !hasQuestionMark(post)) return 'vague'
  if (mood === 'unclear') return 'unclear'
  return stepOf(told)
}

/** Whose step fits: that of its kind where its words go with it, and that of bills for an account that is charged for. */
function stepOf(told: Told): Section {
  const { kind, post } = told
  if (quiet.has(kind)) return 'other'
  if (kind === 'bug' && tellsLeaving(post)) return 'account'
  if (fitsItsKind(told)) return kind
  return kind === 'account' && fitsItsKind({ kind: 'billing', post }) ? 'billing' : 'other'
}

/** Who thanks tells of a theft that is over; a smile in it may be the thief's. */
const isThanked = (told: Told): boolean =>
  moodOf(told) === 'pleased' && (tellsThanks(told.post) || told.post.engagement?.rating !== undefined)

/** A hint of it may be of a list that lacks a line. */
const STRONG = 0.8

/** Words of it alone, in a post of no weight, may be of anything that a bank or a host has. */
const ofSecurity = ['exposed', 'fraud', 'breach', 'breach-word', 'suspicion']

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
