import type { Post } from '../../model/post.js'
import { asksWhetherYours, leavingNow, takenTogether } from './in-other-hands-course.js'
import { exposed, posing, taken } from './in-other-hands-words.js'
import { ownSentences } from './own-sentences.js'
import { QUOTED } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** What would be, and what is asked for some day, happened to nobody. */
const SUPPOSED =
  /\b(?:if|in case|what happens|would happen|suppose)\b|(?<!\p{L})(?:falls|wenn|was passiert|angenommen)(?!\p{L})/iu

const tells = (told: Told, patterns: readonly RegExp[]): boolean =>
  ownSentences(told).some(
    ({ words }) => !SUPPOSED.test(words) && patterns.some((pattern) => pattern.test(words)),
  )

/** Money, a card, a number or an account of theirs got into other hands, and may go on doing so while nobody answers. */
export const tellsTheft = (told: Told): boolean =>
  tells(told, taken) ||
  tells(told, leavingNow) ||
  takenTogether.some(([one, other]) => tells(told, [one]) && tells(told, [other]))

/** What one person alone should see is seen by others, or a hole lets it be seen. */
export const tellsExposure = (told: Told): boolean => tells(told, exposed)

/** Somebody poses as you, and whoever wrote was careful enough to ask. */
export const tellsPosing = (told: Told): boolean =>
  tells(told, posing) || asksWhetherYours(`${told.title ?? ''}\n${told.text}`.replace(QUOTED, ' '))
