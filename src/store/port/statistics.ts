import type { CaseEvent } from '../../model/case-event.js'
import type { Kind } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { CaseRecord } from './records.js'

/** A stretch of time: `from` is in it, `to` is not. */
type Stretch = { from: Date; to: Date }

export type StatisticsQuery = Stretch & {
  brands: readonly string[]
  /** From this relevance on a mention counts, 0–1. */
  relevantFrom: number
  /** Of each of these it is told whether anybody looked. */
  stretches: readonly Stretch[]
}

/** As much of a mention as counting needs. */
export type CountedMention = {
  mentionId: number
  caseId: number
  postId: string
  brand: string
  kind: Kind
  place: string
  /** How many follow its person; absent where nobody knows. */
  followers?: number
  publishedAt: Date
  publishedAtFrom: Post['publishedAtFrom']
  /** When it was published, or edited into what wants a reply; and when we first saw it so. */
  waitsSince: Date
  seenAt: Date
  startsPromise: boolean
  /** Relevant, of its brand, and by others than its staff. */
  isCounted: boolean
  /** It needs a reply, whether or not somebody has given one; not what came by a baseline, nor what would wait and is muted. */
  isComplaint: boolean
  /** A baseline took it off the list, so that it waits no more. */
  isSetAside: boolean
  /** Somebody's life or body is at stake. */
  danger: boolean
}

/** A case, with all that happened to it, in the order in which it was added. */
export type CountedCase = Omit<CaseRecord, 'isActedOn'> & { history: readonly CaseEvent[] }

export type StatisticsFacts = {
  /** Those published in the stretch, or that wait since a moment in it; and whatever needs a reply in one of the cases. */
  mentions: readonly CountedMention[]
  /**
   * Those in which something that needs a reply waits since a moment in the stretch, in which somebody did something then, but for a
   * baseline, or in which the words of their person did. Each has something in sight.
   */
  cases: readonly CountedCase[]
  /** For each of the stretches asked for: a post is known that was published then, or some source answered on one of its days (UTC). */
  wasSeen: readonly boolean[]
}

/** What numbers over weeks are made of. It costs as much as there was in the stretch, however much is stored. */
export interface Statistics {
  read(query: StatisticsQuery): Promise<StatisticsFacts>
  /** The cases of these brands that have this cause, in whatever capitals, and of which something is in sight; in the order of their numbers. */
  causedBy(cause: string, brands: readonly string[]): Promise<readonly number[]>
}
