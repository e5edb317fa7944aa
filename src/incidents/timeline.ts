import type { IncidentEvent, IncidentOrigin } from '../model/incident.js'
import { type Incident, saysOver, type Word } from './incident.js'
import type { LedgerCounts, LedgerEntry } from './ledger.js'
import { countLedger } from './ledger.js'
import { type PeopleSaid, peopleSaid, type TimelinePost } from './people-said.js'
import type { WordClock } from './promised-word.js'
import { type PromisedReply, type PromisesKept, promisesKept } from './promises-kept.js'
import { type Volume, volumeOf } from './volume.js'

/** What is known of an incident, for whoever tells it. */
export type TimelineFacts = {
  incident: Incident
  /** All that happened to it, without what was taken back. */
  events: readonly IncidentEvent[]
  ledger: readonly LedgerEntry[]
  /** Of its people, since it began; by when they were published. */
  posts: readonly TimelinePost[]
  /** Next words that were promised to its people one by one. */
  replies: readonly PromisedReply[]
  now: Date
  /** By which our words tell a time. */
  clock: WordClock
  isSmall(word: string): boolean
}

/** One thing that happened. `by`: who of us did it. */
export type TimelineEntry = { at: Date; by?: string } & (
  | { what: 'first-post'; place?: string; url?: string }
  | { what: 'found'; origin: IncidentOrigin; people?: number; usual?: number; window?: number }
  | { what: 'first-reply' }
  /** The `number`-th time that we spoke of it; `after`: how long nobody had, in milliseconds. */
  | { what: 'word'; number: number; after: number; word: Word }
  | { what: 'other-word'; word: Word }
  /** It was said to us that nobody had spoken for so long, in milliseconds. */
  | { what: 'silent'; lasts: number }
  | { what: 'calm' }
  | { what: 'rose-again'; people: number }
  /** `told`: when that was said here, where it was later. */
  | { what: 'fixed'; told?: Date }
  | { what: 'not-fixed' }
  /** Everybody who could be reached was told. */
  | { what: 'last-told'; people: number }
  | { what: 'closed'; untold: number; unsaid: boolean; reason?: string }
  | { what: 'relapsed' }
  | { what: 'reopened' }
  | { what: 'note'; text: string }
)

/** How long something took, or lasts: `to` is missing where it goes on. */
export type Gap = { of: GapName; from: Date; to?: Date; lasts: number }

export const gapNames = [
  'found',
  'first-word',
  'first-reply',
  'longest-silence',
  'fixed',
  'said-over',
  'half-told',
  'last-told',
  'closed',
] as const
export type GapName = (typeof gapNames)[number]

/** How many people were told that it is over, and how fast. */
type Told = {
  counts: LedgerCounts
  /** From the fix until half of those who can be reached knew, in milliseconds; absent while they don't. */
  median?: number
  lastAt?: Date
  unreachable: readonly Pick<LedgerEntry, 'caseId' | 'why' | 'whyInWords'>[]
  waiting: readonly number[]
  /** The cases of people who complained again after they were told, or after it was fixed. */
  again: readonly number[]
}

/** How an incident went: what a post-mortem begins with. */
export type Timeline = {
  incident: Incident
  generatedAt: Date
  entries: readonly TimelineEntry[]
  gaps: readonly Gap[]
  volume: Volume
  said: PeopleSaid
  promises: PromisesKept
  told: Told
}

/** Puts a timeline together. Pure. */
export function timelineOf(facts: TimelineFacts): Timeline {
  const { incident, posts, now } = facts
  const told = toldOf(facts)
  const entries = entriesOf(facts, told)
  return {
    incident,
    generatedAt: now,
    entries,
    gaps: gapsOf(facts, told),
    volume: volumeOf(posts, {
      from: incident.since,
      to: incident.closedAt ?? now,
      ...(incident.usual !== undefined &&
        incident.window !== undefined && { usual: { people: incident.usual, window: incident.window } }),
    }),
    said: peopleSaid(posts, incident, facts.isSmall),
    promises: promisesKept(wordsOf(incident), facts.replies, facts),
    told,
  }
}

const wordsOf = ({ words }: Incident): readonly Word[] =>
  words.toSorted((one, other) => one.at.getTime() - other.at.getTime())

function entriesOf({ incident, events, ledger, posts }: TimelineFacts, told: Told): TimelineEntry[] {
  const first = posts[0]
  const firstReply = firstOf(ledger.flatMap(({ answeredAt }) => answeredAt ?? []))
  const words = wordsOf(incident)
  const { waits } = told.counts
  const entries: TimelineEntry[] = [
    {
      what: 'first-post',
      at: incident.since,
      ...(first !== undefined && { place: first.place, url: first.url }),
    },
    ...(firstReply === undefined ? [] : [{ what: 'first-reply', at: firstReply } as const]),
    ...words.map((word, index) => ({
      what: 'word' as const,
      at: word.at,
      ...(word.by !== undefined && { by: word.by }),
      number: index + 1,
      after: Math.max(0, word.at.getTime() - (words[index - 1]?.at ?? incident.since).getTime()),
      word,
    })),
    ...incident.wordsOfOther.map((word) => ({ what: 'other-word' as const, at: word.at, word })),
    ...(told.lastAt !== undefined && waits === 0
      ? [{ what: 'last-told', at: told.lastAt, people: told.counts.told } as const]
      : []),
    ...events.flatMap(entryOf),
  ]
  return entries.toSorted(
    (one, other) => one.at.getTime() - other.at.getTime() || orderOf(one) - orderOf(other),
  )
}

/** Of one moment the first post comes first, and the end last. */
const orderOf = ({ what }: TimelineEntry): number =>
  what === 'first-post' ? 0 : what === 'closed' ? 3 : what === 'last-told' ? 2 : 1

function entryOf(event: IncidentEvent): TimelineEntry[] {
  const { at } = event
  const who = { at, ...(event.by !== undefined && { by: event.by }) }
  switch (event.code) {
    case 'opened': {
      const { origin, people, usual, window } = event.args
      return [
        {
          what: 'found',
          ...who,
          origin,
          ...(people !== undefined && { people }),
          ...(usual !== undefined && { usual }),
          ...(window !== undefined && { window }),
        },
      ]
    }
    case 'silent':
      return [{ what: 'silent', at, lasts: at.getTime() - Date.parse(event.args.since) }]
    case 'calmed':
      return [{ what: 'calm', at }]
    case 'rose-again':
      return [{ what: 'rose-again', at, people: event.args.people }]
    case 'fixed': {
      const since = new Date(event.args.at)
      return [{ what: 'fixed', ...who, at: since, ...(since < at && { told: at }) }]
    }
    case 'not-fixed':
      return [{ what: 'not-fixed', ...who }]
    case 'closed': {
      const { untold, unsaid, reason } = event.args
      return [
        { what: 'closed', ...who, untold, unsaid: unsaid === true, ...(reason !== undefined && { reason }) },
      ]
    }
    case 'relapsed':
      return [{ what: 'relapsed', at: new Date(event.args.since) }]
    case 'reopened':
      return [{ what: 'reopened', ...who }]
    case 'noted':
      return [{ what: 'note', ...who, text: event.args.text }]
    default:
      return []
  }
}

function toldOf({ incident, ledger, posts }: TimelineFacts): Told {
  const { fixedAt } = incident
  const moments = ledger.flatMap(({ told }) => told?.at ?? [])
  const took = fixedAt === undefined ? [] : moments.map((at) => Math.max(0, at.getTime() - fixedAt.getTime()))
  const counts = countLedger(ledger)
  const median = halfOf(took, counts.told + counts.waits)
  const lastAt = lastOf(moments)
  const over = new Map(ledger.map(({ caseId, told }) => [caseId, told?.at ?? fixedAt] as const))
  const again = posts.filter(({ caseId, at, complains }) => {
    const heard = over.get(caseId)
    return complains && heard !== undefined && at > heard
  })
  return {
    counts,
    ...(median !== undefined && { median }),
    ...(lastAt !== undefined && { lastAt }),
    unreachable: ledger.filter(({ standing }) => standing === 'unreachable'),
    waiting: ledger.filter(({ standing }) => standing === 'waits').map(({ caseId }) => caseId),
    again: [...new Set(again.map(({ caseId }) => caseId))],
  }
}

function gapsOf({ incident, ledger, now }: TimelineFacts, told: Told): Gap[] {
  const { since, openedAt, fixedAt, closedAt, state } = incident
  const words = wordsOf(incident)
  const [firstWord] = words
  const firstReply = firstOf(ledger.flatMap(({ answeredAt }) => answeredAt ?? []))
  const gap = (of: GapName, from: Date | undefined, to: Date | undefined, isOpen = false): Gap[] =>
    from === undefined || (to === undefined && !isOpen)
      ? []
      : [
          {
            of,
            from,
            ...(to !== undefined && { to }),
            lasts: Math.max(0, (to ?? now).getTime() - from.getTime()),
          },
        ]
  const isOpen = state === 'open'
  const over = words.find((word) => saysOver(incident, word))
  const isAllTold = told.counts.waits === 0
  return [
    ...gap('found', since, openedAt),
    ...gap('first-word', since, firstWord?.at, state !== 'closed'),
    ...gap('first-reply', since, firstReply),
    ...longestSilence(words, fixedAt ?? closedAt ?? now),
    ...gap('fixed', since, fixedAt, isOpen),
    // Who said so before it was called fixed here lost no time.
    ...(over !== undefined && fixedAt !== undefined && over.at < fixedAt
      ? []
      : gap('said-over', fixedAt, over?.at, state === 'fixed')),
    ...(told.median === undefined || fixedAt === undefined
      ? []
      : gap('half-told', fixedAt, new Date(fixedAt.getTime() + told.median))),
    ...gap('last-told', fixedAt, isAllTold ? told.lastAt : undefined, state === 'fixed' && !isAllTold),
    ...gap('closed', fixedAt, closedAt),
  ]
}

/** Between two of our words, or after the last one, until it was over. */
function longestSilence(words: readonly Word[], end: Date): Gap[] {
  const moments = words.map(({ at }) => at).filter((at) => at < end)
  const stretches = moments.map((from, index) => ({ from, to: moments[index + 1] ?? end }))
  const lasts = ({ from, to }: { from: Date; to: Date }) => to.getTime() - from.getTime()
  const [longest] = stretches.toSorted((one, other) => lasts(other) - lasts(one))
  return longest === undefined ? [] : [{ of: 'longest-silence', ...longest, lasts: lasts(longest) }]
}

const firstOf = (moments: readonly Date[]): Date | undefined =>
  moments.length === 0 ? undefined : new Date(Math.min(...moments.map(Number)))
const lastOf = (moments: readonly Date[]): Date | undefined =>
  moments.length === 0 ? undefined : new Date(Math.max(...moments.map(Number)))

/** When half of all had it; those who have not are no part of `took`. */
const halfOf = (took: readonly number[], all: number): number | undefined =>
  all === 0 ? undefined : took.toSorted((a, b) => a - b)[Math.ceil(all / 2) - 1]
