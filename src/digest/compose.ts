import type { Promises } from '../cases/promise-standing.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import type { IncidentLine } from '../incidents/line.js'
import type { Audience } from '../model/audience.js'
import type { Coverage, SourceCoverage } from '../model/coverage.js'
import type { DigestFacts } from '../store/port/facts.js'
import { type BrandWaiting, brandLines } from './brands.js'
import type { Calendar } from './calendar.js'
import type { Digest, DigestPerson, MovedCase } from './digest.js'
import type { Done } from './done.js'
import { type Look, lookAt } from './look.js'
import { perDay, weekNumbers } from './numbers.js'
import type { Period, Weeks } from './week.js'

/** How many cases there are and how many people behind them, and the first of the cases in the order to answer. */
type Waiting = { cases: number; people: number; shown: readonly DigestPerson[] }

/** Everything a digest is made of, as the use case read it. */
export type Facts = {
  now: Date
  brands: readonly string[]
  period: Period
  calendar: Calendar
  weeks: Weeks
  incidents?: readonly IncidentLine[]
  danger: Waiting
  late: Waiting
  waiting: Waiting
  foundLate: Waiting
  lapsed: number
  /** Who waits, each counted once, with however many brands; `late`: of those, also in danger, whom a promise is broken to. */
  persons: { all: number; late: number; soon: number; danger: number; foundLate: number }
  /** The same for the cases of one person. */
  writerOf(caseId: number): string
  /** What came in in the period and needed a reply, by brand; and in the period before, where that is known. */
  cameBy: ReadonlyMap<string, number>
  cameBeforeBy: ReadonlyMap<string, number> | undefined
  /** Of all who wait, by brand. */
  waitingBy: ReadonlyMap<string, BrandWaiting>
  /** People of one brand that are shown at the most; undefined where there are few brands. */
  perBrand?: number
  stored: DigestFacts
  /** The new mentions that need no reply, as far as they are shown. */
  calm: readonly RankedMention[]
  /** The last moved first; `cases` of them in all. */
  moved: { cases: number; shown: readonly MovedCase[] }
  done: Done
  coverage: Coverage
  audience: Audience
  /** Whether a client may read the name of this source. */
  mayBeNamed(sourceId: string): boolean
  promises: Promises
  /** From when on everything is known that the sources told. */
  knownFrom: Date
  keepsUnmatched: number
  /** How often in a row a source may fail before that alone makes a day worth telling of. */
  alertAfter: number
  /** Milliseconds between two polls of a source, by its id. */
  interval(sourceId: string): number
}

/** Puts a digest together. Pure. */
export function composeDigest(given: Facts): Digest {
  const facts = given.audience === 'client' ? withoutOurs(given) : given
  const { now, brands, period, calendar, weeks, stored, calm, moved, coverage, audience } = facts
  const { danger, late, waiting, foundLate, persons } = facts
  const { total, needReply, lapsed, unjudged, kinds } = stored.fresh
  const look = lookAt(coverage, facts)
  const { incidents = [] } = facts
  return {
    generatedAt: now,
    brands,
    brandLines: brandLines({
      brands,
      period,
      knownFrom: new Date(Math.max(weeks.weekBefore.from.getTime(), facts.knownFrom.getTime())),
      waitingBy: facts.waitingBy,
      freshBy: stored.fresh.brands,
      cameBy: facts.cameBy,
      cameBeforeBy: facts.cameBeforeBy,
      complaints: stored.complaints,
      movedOf: moved.shown.map(({ brand }) => brand),
    }),
    ...(facts.perBrand !== undefined && { perBrand: facts.perBrand }),
    period,
    calendar,
    incidents,
    isEmpty:
      incidents.length === 0 &&
      persons.all === 0 &&
      total === 0 &&
      moved.cases === 0 &&
      !hasBroken(facts.done) &&
      !look.hasGap,
    counts: {
      people: persons.all,
      late: persons.late,
      soon: persons.soon,
      foundLate: persons.foundLate,
      danger: persons.danger,
      lapsed: facts.lapsed,
    },
    danger: { ...section(danger.shown, danger.cases), people: danger.people },
    late: { ...section(late.shown, late.cases), people: late.people },
    waiting: { ...section(waiting.shown, waiting.cases), people: waiting.people },
    foundLate: { ...section(foundLate.shown, foundLate.cases), people: foundLate.people },
    fresh: {
      total,
      needReply,
      lapsed,
      unjudged,
      kinds: Array.from(kinds, ([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
      calm: section(calm, total - needReply - lapsed - unjudged),
    },
    moved: section(moved.shown, moved.cases),
    done: facts.done,
    numbers: weekNumbers(stored, { ...facts, weeks }),
    days: perDay(stored.complaints, weeks.days),
    audience,
    ...seenBy(facts, look),
  }
}

/** A promise of what was answered is broken, too, where nobody waits. */
const hasBroken = ({ promises }: Done): boolean =>
  [promises.acknowledge, promises.resolve].some(({ kept, ended }) => kept < ended)

/** Who of us sees to a case, and by which words of ours it is sorted, is nothing that a client reads. */
function withoutOurs(facts: Facts): Facts {
  const bare = <Shown extends Pick<RankedMention, 'case' | 'promisedBy' | 'incident'>>(
    mention: Shown,
  ): Shown => {
    const { owner: _owner, tags: _tags, ...matter } = mention.case
    // The number of an incident is for commands, which a client has none of.
    const { promisedBy: _promiser, incident: _incident, ...rest } = mention
    return { ...rest, case: matter } as Shown
  }
  const part = (waiting: Waiting): Waiting => ({
    ...waiting,
    shown: waiting.shown.map((person) => ({
      ...person,
      lead: bare(person.lead),
      named: bare(person.named),
      gravest: bare(person.gravest),
      others: person.others.map(bare),
      longest: bare(person.longest),
    })),
  })
  return {
    ...facts,
    danger: part(facts.danger),
    late: part(facts.late),
    waiting: part(facts.waiting),
    foundLate: part(facts.foundLate),
    calm: facts.calm.map(bare),
    done: { ...facts.done, answeredBy: [], answeredTogether: 0 },
  }
}

const section = <Row>(shown: readonly Row[], total: number) => ({
  shown,
  more: Math.max(0, total - shown.length),
})

/** Of an outage a client hears from when to when sources could not be read: what stands here is for who runs this. */
const untold = (coverage: Coverage): Coverage => {
  const { sources, notices, outages } = coverage
  const own = new Set(sources.map(({ id }) => id))
  const reason = { code: 'untold', args: {} } as const
  return {
    ...coverage,
    sources: sources.map(({ leftFailure: _, ...source }) => source),
    ...(notices && {
      notices: notices.map((notice) =>
        notice.code === 'outage' ? { ...notice, args: { ...notice.args, reason } } : notice,
      ),
    }),
    ...(outages && {
      outages: outages.map((outage) => ({
        ...outage,
        reason,
        left: outage.left.filter((id) => own.has(id)),
        failures: {},
      })),
    }),
  }
}

/** A client's digest counts all sources, so that it says when something may be missing, and names only those that are theirs. */
function seenBy({ audience, coverage, mayBeNamed }: Facts, look: Look): Pick<Digest, 'coverage' | 'look'> {
  if (audience === 'team') return { coverage, look }
  const named = ({ id }: SourceCoverage) => mayBeNamed(id)
  return {
    coverage: untold({ ...coverage, sources: coverage.sources.filter(named) }),
    look: { ...look, unread: look.unread.filter(named) },
  }
}
