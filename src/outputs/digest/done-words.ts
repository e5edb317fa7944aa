import type { Digest } from '../../digest/digest.js'
import type { Done } from '../../digest/done.js'
import type { Wording } from '../wording/wording.js'
import { personName } from './wording.js'

/** People that a sentence names. */
const MOST_NAMED = 5

/**
 * What was done in the period: `4 answered (3 by anna, 2 by ben, 1 of them by both), 2 acknowledged.`, `Half of 4 first replies came within 1h 12m.`,
 * `Promises kept: 3 of 4 to acknowledge, 1 of 1 to resolve.` None where nothing was, and no promise ended.
 */
export function doneSentences({ done }: Digest, wording: Wording): string[] {
  const { cases, firstAnswers, promises } = done
  const words = wording.done
  const counted = cases.map(
    (one) => words.counts[one.what](one.cases) + (one.what === 'answered' ? byWhom(done, wording) : ''),
  )
  const [acknowledge, resolve] = [promises.acknowledge, promises.resolve].map((promise) =>
    promise.ended === 0 ? undefined : promise,
  )
  return [
    ...(counted.length === 0 ? [] : [`${counted.join(', ')}.`]),
    ...(firstAnswers === undefined
      ? []
      : firstAnswers.cases === 1
        ? [words.firstReply(firstAnswers.median)]
        : [words.firstReplies(firstAnswers.cases, firstAnswers.median)]),
    ...(acknowledge === undefined && resolve === undefined
      ? []
      : [words.promisesKept({ acknowledge, resolve })]),
  ]
}

function byWhom({ answeredBy, answeredTogether }: Done, wording: Wording): string {
  if (answeredBy.length === 0) return ''
  return wording.done.answeredBy({
    by: answeredBy.slice(0, MOST_NAMED).map(({ by, cases }) => ({ name: personName(by, wording), cases })),
    others: Math.max(0, answeredBy.length - MOST_NAMED),
    together: answeredTogether,
    isBoth: answeredBy.length === 2,
  })
}

/** The title of the part, with how many cases it tells of. */
export const doneTitle = ({ moved: { shown, more } }: Digest, { digest, done }: Wording): string =>
  shown.length + more === 0
    ? digest.titles.moved
    : `${digest.titles.moved} (${done.cases(shown.length + more)})`
