import type { Digest } from '../../digest/digest.js'
import type { Done } from '../../digest/done.js'
import { count, grouped } from '../wording/count.js'
import { duration } from '../wording/duration.js'
import { personName } from './wording.js'

/** People that a sentence names. */
const MOST_NAMED = 5

/**
 * What was done in the period: `4 answered (3 by anna, 2 by ben, 1 of them by both), 2 acknowledged.`, `Half of 4 first replies came within 1h 12m.`,
 * `Promises kept: 3 of 4 to acknowledge, 1 of 1 to resolve.` None where nothing was, and no promise ended.
 */
export function doneSentences({ done }: Digest): string[] {
  const { cases, firstAnswers, promises } = done
  const { acknowledge, resolve } = promises
  const kept = [
    ...(acknowledge.ended === 0 ? [] : [`${ofAll(acknowledge)} to acknowledge`]),
    ...(resolve.ended === 0 ? [] : [`${ofAll(resolve)} to resolve`]),
  ]
  return [
    ...(cases.length === 0
      ? []
      : [
          `${cases.map((one) => `${grouped(one.cases)} ${one.what}${one.what === 'answered' ? byWhom(done) : ''}`).join(', ')}.`,
        ]),
    ...(firstAnswers === undefined ? [] : [firstAnswerWords(firstAnswers)]),
    ...(kept.length === 0 ? [] : [`Promises kept: ${kept.join(', ')}.`]),
  ]
}

const ofAll = ({ kept, ended }: Done['promises']['resolve']): string =>
  `${grouped(kept)} of ${grouped(ended)}`

function byWhom({ answeredBy, answeredTogether }: Done): string {
  if (answeredBy.length === 0) return ''
  const rest = answeredBy.length - MOST_NAMED
  const named = answeredBy
    .slice(0, MOST_NAMED)
    .map(({ by, cases }) => `${grouped(cases)} by ${personName(by)}`)
  const together =
    answeredTogether === 0
      ? ''
      : `, ${grouped(answeredTogether)} of them by ${answeredBy.length === 2 ? 'both' : 'several'}`
  return ` (${named.join(', ')}${rest > 0 ? ` and ${count(rest, 'other', 'others')}` : ''}${together})`
}

const firstAnswerWords = ({ cases, median }: NonNullable<Done['firstAnswers']>): string =>
  cases === 1
    ? `The first reply came after ${duration(median)}.`
    : `Half of ${grouped(cases)} first replies came within ${duration(median)}.`

/** The title of the part, with how many cases it tells of. */
export const doneTitle = (title: string, { moved: { shown, more } }: Digest): string =>
  shown.length + more === 0 ? title : `${title} (${count(shown.length + more, 'case', 'cases')})`
