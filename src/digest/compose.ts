import type { RankedMention } from '../cases/ranked-mention.js'
import { unreadSources } from '../health/unread.js'
import type { Coverage, SourceCoverage } from '../model/coverage.js'
import type { DigestFacts } from '../store/port/facts.js'
import type { Calendar } from './calendar.js'
import type { Digest, DigestPerson, MovedCase } from './digest.js'
import { perDay, weekNumbers } from './numbers.js'
import type { Period, Weeks } from './week.js'

/** Everything a digest is made of, as the use case read it. */
export type Facts = {
  now: Date
  brands: readonly string[]
  period: Period
  calendar: Calendar
  weeks: Weeks
  /** How many there are, and the first of them in the order to answer. */
  /** `late`: how many of them wait longer than promised. */
  danger: { people: number; late: number; shown: readonly DigestPerson[] }
  late: { people: number; shown: readonly DigestPerson[] }
  waiting: { people: number; shown: readonly DigestPerson[] }
  foundLate: { people: number; shown: readonly DigestPerson[] }
  lapsed: number
  stored: DigestFacts
  /** The new mentions that need no reply, as far as they are shown. */
  calm: readonly RankedMention[]
  /** The last moved first; `cases` of them in all. */
  moved: { cases: number; shown: readonly MovedCase[] }
  coverage: Coverage
  acknowledge(brand: string): number
  keepsUnmatched: number
  /** How often in a row a source may fail before that alone makes a day worth telling of. */
  alertAfter: number
}

/** Puts a digest together. Pure. */
export function composeDigest(facts: Facts): Digest {
  const { now, brands, period, calendar, weeks, stored, calm, moved, coverage } = facts
  const { danger, late, waiting, foundLate } = facts
  const { total, needReply, unjudged, kinds } = stored.fresh
  const people = danger.people + late.people + waiting.people + foundLate.people
  return {
    generatedAt: now,
    brands,
    period,
    calendar,
    isEmpty: people === 0 && total === 0 && moved.cases === 0 && canBeTrusted(coverage, facts.alertAfter),
    counts: {
      people,
      late: late.people + danger.late,
      foundLate: foundLate.people,
      danger: danger.people,
      lapsed: facts.lapsed,
    },
    danger: section(danger.shown, danger.people),
    late: section(late.shown, late.people),
    waiting: section(waiting.shown, waiting.people),
    foundLate: section(foundLate.shown, foundLate.people),
    fresh: {
      total,
      needReply,
      unjudged,
      kinds: Array.from(kinds, ([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
      calm: section(calm, total - needReply - unjudged),
    },
    moved: section(moved.shown, moved.cases),
    numbers: weekNumbers(stored, { ...facts, weeks }),
    days: perDay(stored.complaints, weeks.days),
    coverage,
    unread: unreadSources(coverage),
  }
}

const section = <Row>(shown: readonly Row[], total: number) => ({
  shown,
  more: Math.max(0, total - shown.length),
})

/**
 * "Nothing happened" must never hide "could not look", nor "could not read". A source that failed once or waits for its turn will be read in a
 * moment; one that keeps failing, was never read, or none that answers, has to be told.
 */
function canBeTrusted({ sources, notices = [], unjudged = [] }: Coverage, alertAfter: number): boolean {
  const isSilent = ({ status, problem }: SourceCoverage) =>
    status === 'never' || (status === 'failed' && (problem?.times ?? 1) >= alertAfter)
  const answers = ({ status }: SourceCoverage) =>
    status !== 'failed' && status !== 'never' && status !== 'paused'
  return sources.some(answers) && !sources.some(isSilent) && notices.length === 0 && unjudged.length === 0
}
