import { type Clock, utc } from '../../text/clock.js'
import type { Hit, PeopleHit } from '../../views/stats.js'
import type { Sentence } from '../closing.js'
import { count } from '../wording/count.js'
import { dayAndMinuteOf, dayOf } from '../wording/moment.js'

/** `12 people were hit by "expired certificate" (13 cases); 4 cases have got no answer.` */
export function hitSentence({ cause, hit, people, narrowedBy }: PeopleHit): string {
  const casesOf = (some: readonly Hit[]) => new Set(some.map(({ shortId }) => shortId)).size
  const untold = casesOf(hit.filter(({ answeredAt }) => answeredAt === undefined))
  const all = casesOf(hit)
  const narrowed = narrowedBy === '' ? '' : ` (${narrowedBy})`
  const cases = all === people ? '' : ` (${count(all, 'case', 'cases')})`
  if (hit.length === 0) return `Nobody who was hit by "${cause}" fits${narrowed}.`
  const told =
    untold === 0
      ? 'each of them was answered'
      : `${count(untold, 'case has', 'cases have')} got no answer from us`
  return `${count(people, 'person was', 'people were')} hit by "${cause}"${cases}${narrowed}; ${told}.`
}

export const personWords = ({ person, place }: Hit): string =>
  `${person?.name ?? 'somebody unnamed'} on ${place}`

/** `complained 2026-11-14; answered 14 Nov 12:01 UTC by ada; resolved`. */
export function stoodWords(hit: Hit, clock: Clock = utc): string {
  const { complainedAt, answeredAt, answeredBy, acknowledgedAt, state } = hit
  const by = answeredBy === undefined ? '' : ` by ${answeredBy}`
  const told =
    answeredAt !== undefined
      ? `answered ${dayAndMinuteOf(answeredAt, clock)}${by}`
      : acknowledgedAt !== undefined
        ? `acknowledged ${dayAndMinuteOf(acknowledgedAt, clock)}, not answered`
        : 'not answered'
  const now = state === 'answered' || (state === 'new' && answeredAt === undefined) ? [] : [stateWord(state)]
  return [`complained ${dayOf(complainedAt, clock)}`, told, ...now].join('; ')
}

const stateWord = (state: Hit['state']): string => (state === 'new' ? 'open again' : state)

/** What to do with the list, once they were told where they wrote. */
export const nextSentence = ({ typed, hit }: PeopleHit, self = 'mentions'): Sentence[] =>
  hit.length === 0
    ? []
    : [
        {
          text: 'When you have told them where they wrote, say so in all of their cases',
          command: `${self} stats ${typed} --people --format ndjson | ${self} note - --text "told that it is mended"`,
          tone: 'plain',
        },
      ]
