import type { Promises } from '../cases/promise-standing.js'
import type { CountedMention, StatisticsFacts } from '../store/port/statistics.js'
import { audienceSize } from './audience-size.js'
import { factsOfCase } from './case-facts.js'
import type { Fact, Of } from './fact.js'
import { groupedBy } from './grouped.js'
import { complainedAgain } from './second-cases.js'

export type Telling = {
  now: Date
  promises: Promises
  /** Cases in which nothing happened for so many milliseconds have left every list. */
  lapse: number
  /** The same for the cases of one person. */
  writerOf(caseId: number): string
  /** Ids of the sources that gave a post. */
  sourcesOf(postId: string): readonly string[]
}

/** Everything that counts in what a store told, of all moments that it told of: which of them are meant is asked afterwards. */
export function factsOf({ mentions, cases }: StatisticsFacts, telling: Telling): Fact[] {
  const { writerOf, sourcesOf } = telling
  const complaints = groupedBy(
    mentions.filter(({ isComplaint }) => isComplaint),
    ({ caseId }) => caseId,
  )
  const ofMention = (mention: CountedMention): Of => ({
    brand: mention.brand,
    place: mention.place,
    sources: sourcesOf(mention.postId),
    kind: mention.kind,
    audience: audienceSize(mention.followers),
  })
  const told = cases.map((file) =>
    factsOfCase(file, complaints.get(file.id) ?? [], { ...telling, ofMention }),
  )
  const handled = new Map(told.map(({ caseId, handling }) => [caseId, handling]))
  /** What a case says of each of its posts. */
  const of = (mention: CountedMention): Of => ({ ...ofMention(mention), ...handled.get(mention.caseId) })
  return [
    ...mentions.flatMap((mention): Fact[] => [
      ...(mention.isCounted ? [{ what: 'mention' as const, at: mention.publishedAt, of: of(mention) }] : []),
      ...(mention.isComplaint
        ? [
            {
              what: 'complaint' as const,
              at: mention.waitsSince,
              of: of(mention),
              person: writerOf(mention.caseId),
              startsPromise: mention.startsPromise,
              ...lagOf(mention),
            },
          ]
        : []),
    ]),
    ...told.flatMap(({ facts }) => facts),
    ...complainedAgain(cases, complaints).map(
      ({ mention }): Fact => ({
        what: 'again',
        at: mention.waitsSince,
        of: of(mention),
        person: writerOf(mention.caseId),
      }),
    ),
  ]
}

/** Nobody knows how long it took to see what counts as published when we saw it. */
const lagOf = ({ publishedAtFrom, seenAt, waitsSince }: CountedMention): { lag?: number } =>
  publishedAtFrom === 'source' ? { lag: Math.max(0, seenAt.getTime() - waitsSince.getTime()) } : {}
