import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { isHealth, isMedicine } from './health.js'
import { tellsPosing } from './in-other-hands.js'
import { tellsHazard, tellsOfDeath, tellsOfFrail } from './plights.js'
import type { Section } from './templates/words.js'
import { tellsFacts } from './trouble.js'

type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & {
  post: Pick<Post, 'title' | 'text' | 'engagement'>
}

/**
 * Of which template an answer is where only the signals tell how a post is meant. Who asks for something politely also thanks, so that thanks are
 * no praise beside trouble.
 */
export function sectionBySignals(told: Told): Section {
  const { kind, severity, signals, post } = told
  const has = (...names: string[]) => signals.some(({ name, points }) => points > 0 && names.includes(name))
  const praises = signals.some(({ name, points }) => points < 0 && praise.has(name))
  const isTrouble = tellsFacts(told) || severity >= 3
  const stars = post.engagement?.rating
  if (!praises || isTrouble) {
    // What cannot wait is told by few words, and they are known here.
    if (tellsPosing(post)) return 'posing'
    if (tellsHazard(post)) return 'hazard'
    if (isMedicine(post)) return 'medicine'
    if (isHealth(post)) return 'care'
    if (tellsOfDeath(post)) return 'bereaved'
    if (tellsOfFrail(told)) return 'frail'
  }
  if (kind === 'security') return 'security'
  if (severity >= 3 && has('lost-data', 'data-gone')) return 'loss'
  if (kind === 'praise') return isTrouble ? 'mixed' : 'praise'
  if (!isTrouble) {
    if (stars !== undefined && stars >= GOOD_STARS && praises) return 'praise'
    if (kind === 'question' || /[?？]/u.test((post.title ?? '') + post.text)) return 'question'
    if (kind === 'news') return 'news'
  }
  return kind === 'news' || kind === 'question' ? 'other' : kind
}

/** Of five. */
const GOOD_STARS = 4
const praise = new Set(['praise', 'handled-well', 'glad-emoji', 'better-here'])
