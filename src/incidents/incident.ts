import type { IncidentEvent, IncidentFile, IncidentOpening, IncidentWord } from '../model/incident.js'
import { standing } from './undo.js'

/** `fixed`: the trouble is over, and people are told of it. */
export type IncidentState = 'open' | 'fixed' | 'closed'

/** Somebody who belongs to it, by their case. `since`: when they wrote first, of it. */
export type Member = { caseId: number; how: 'topic' | 'hand'; since: Date; joinedAt: Date; by?: string }

/** Something that we said, of it or of something else. */
export type Word = Omit<IncidentWord, 'at'> & {
  at: Date
  foundAt: Date
  how?: 'page' | 'words' | 'hand'
  by?: string
}

/** How an incident stands, by all that happened to it. */
export type Incident = Pick<IncidentFile, 'id' | 'brand' | 'revision'> &
  Omit<IncidentOpening, 'since'> & {
    state: IncidentState
    /** The first post of it. */
    since: Date
    /** When it was found out, and by whom, where that was no scan. */
    openedAt: Date
    openedBy?: string
    members: ReadonlyMap<number, Member>
    /** They do not belong to it, somebody said: no scan takes them in again. */
    left: ReadonlySet<number>
    words: readonly Word[]
    wordsOfOther: readonly Word[]
    /** Since when we owe a word: its first post, that of its relapse, or since it was opened again. */
    owedFrom: Date
    /** Alarms since somebody of us spoke last, or since it began: `since` then. */
    silence: { since: Date; times: number; lastAt?: Date }
    /** All alarms. */
    alarms: readonly { at: Date; since: Date }[]
    /** Since when no more people than usual complain. */
    calmSince?: Date
    /** When they did so again, the last time. */
    roseAt?: Date
    fixedAt?: Date
    fixedBy?: string
    /** By case: when it was said by hand that they were told, and where. */
    told: ReadonlyMap<number, { at: Date; by?: string; url?: string }>
    /** By case: why they can't be told. */
    unreachable: ReadonlyMap<number, string>
    notes: readonly { at: Date; by?: string; text: string }[]
    closedAt?: Date
    closedBy?: string
    closedWith?: { untold: number; unsaid?: true; reason?: string }
    /** Who complained of the same after it was closed, the last one. */
    relapse?: { at: Date; caseId: number }
  }

/** @throws TypeError where the first event does not open it */
export function incidentOf({ events, ...file }: IncidentFile): Incident {
  const [first, ...rest] = standing(events)
  if (first?.code !== 'opened') throw new TypeError(`The incident ${file.id} was never opened`)
  // Nobody else has what it begins with.
  return rest.reduce((incident, event) => evolved(incident, event, inPlace), begun(file, first))
}

function begun(
  file: Omit<IncidentFile, 'events'>,
  { at, by, args }: Extract<IncidentEvent, { code: 'opened' }>,
): Incident {
  const { since: began, ...about } = args
  const since = new Date(began)
  return {
    ...file,
    ...about,
    state: 'open',
    since,
    openedAt: at,
    ...(by !== undefined && { openedBy: by }),
    members: new Map(),
    left: new Set(),
    words: [],
    wordsOfOther: [],
    owedFrom: since,
    silence: { since, times: 0 },
    alarms: [],
    told: new Map(),
    unreachable: new Map(),
    notes: [],
  }
}

/** How the people of an incident are changed: in a copy, or, where nobody else has it, in place. Of thousands a copy for each event takes seconds. */
type Changing = {
  map<Key, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value>
  set<Value>(set: ReadonlySet<Value>): Set<Value>
}
const inCopies: Changing = { map: (map) => new Map(map), set: (set) => new Set(set) }
const inPlace: Changing = {
  map: (map) => (map instanceof Map ? map : new Map(map)),
  set: (set) => (set instanceof Set ? set : new Set(set)),
}

/** What an event makes of an incident. */
export const evolve = (incident: Incident, event: IncidentEvent): Incident =>
  evolved(incident, event, inCopies)

function evolved(incident: Incident, event: IncidentEvent, changing: Changing): Incident {
  const { at, by } = event
  const whose = by === undefined ? {} : { by }
  switch (event.code) {
    case 'joined': {
      const { caseId, how, since } = event.args
      const member = { caseId, how, since: new Date(since), joinedAt: at, ...whose }
      const left = changing.set(incident.left)
      left.delete(caseId)
      return { ...incident, members: changing.map(incident.members).set(caseId, member), left }
    }
    case 'left': {
      const members = changing.map(incident.members)
      members.delete(event.args.caseId)
      return { ...incident, members, left: changing.set(incident.left).add(event.args.caseId) }
    }
    case 'noted':
      return { ...incident, notes: [...incident.notes, { at, ...whose, text: event.args.text }] }
    case 'spoke': {
      const { at: said, by: how, ...args } = event.args
      const word: Word = { ...args, at: new Date(said), foundAt: at, how, ...whose }
      const isLater = word.at > incident.silence.since
      return {
        ...incident,
        words: [...incident.words, word],
        ...(isLater && { silence: { since: word.at, times: 0 } }),
      }
    }
    case 'spoke-of-other': {
      const { at: said, ...args } = event.args
      const word: Word = { ...args, at: new Date(said), foundAt: at, ...whose }
      return { ...incident, wordsOfOther: [...incident.wordsOfOther, word] }
    }
    case 'silent': {
      const since = new Date(event.args.since)
      return {
        ...incident,
        silence: { since, times: event.args.times + 1, lastAt: at },
        alarms: [...incident.alarms, { at, since }],
      }
    }
    case 'calmed':
      return { ...incident, calmSince: at }
    case 'rose-again': {
      const isLater = at > incident.silence.since
      return {
        ...leave(incident, 'calmSince'),
        roseAt: at,
        // Whoever spoke of what was over has not spoken of this.
        owedFrom: at,
        ...(isLater && { silence: { since: at, times: 0 } }),
      }
    }
    case 'fixed':
      return {
        ...incident,
        state: 'fixed',
        fixedAt: new Date(event.args.at),
        ...(by !== undefined && { fixedBy: by }),
      }
    case 'not-fixed':
      return { ...leave(incident, 'fixedAt', 'fixedBy'), state: 'open', told: new Map() }
    case 'told': {
      // That it is fixed was taken back since.
      if (incident.fixedAt === undefined && incident.state !== 'closed') return incident
      const told = changing.map(incident.told)
      const { cases, url } = event.args
      for (const caseId of cases) told.set(caseId, { at, ...whose, ...(url !== undefined && { url }) })
      return { ...incident, told }
    }
    case 'unreachable':
      return {
        ...incident,
        unreachable: changing.map(incident.unreachable).set(event.args.caseId, event.args.why),
      }
    case 'closed':
      return {
        ...incident,
        state: 'closed',
        closedAt: at,
        ...(by !== undefined && { closedBy: by }),
        closedWith: event.args,
      }
    case 'relapsed':
    case 'reopened': {
      const { caseId } = 'caseId' in event.args ? event.args : { caseId: undefined }
      const owedFrom = event.code === 'relapsed' ? new Date(event.args.since) : at
      return {
        ...leave(incident, 'fixedAt', 'fixedBy', 'closedAt', 'closedBy', 'closedWith', 'calmSince'),
        state: 'open',
        // Whoever was told that it is over has to hear again.
        told: new Map(),
        // What was said before is no word about what came back.
        owedFrom,
        silence: { since: owedFrom, times: 0 },
        ...(caseId !== undefined && { relapse: { at, caseId } }),
      }
    }
    case 'opened':
    case 'undone':
    case 'unknown':
      return incident
  }
}

function leave<Key extends 'calmSince' | 'fixedAt' | 'fixedBy' | 'closedAt' | 'closedBy' | 'closedWith'>(
  incident: Incident,
  ...keys: readonly Key[]
): Incident {
  const rest = { ...incident }
  for (const key of keys) delete rest[key]
  return rest
}

/** Who complains so long after people were calm again belongs to nothing; milliseconds. */
export const JOINS_FOR = 24 * 60 * 60_000

/** More people than usual complain, or did until lately: whoever complains of the same belongs to it. */
export const takesIn = ({ calmSince }: Pick<Incident, 'calmSince'>, now: Date): boolean =>
  calmSince === undefined || now.getTime() - calmSince.getTime() < JOINS_FOR

/** The last that we said of it; what came before it began is no word about it. */
export const lastWordOf = ({ words }: Incident): Word | undefined =>
  words.reduce<Word | undefined>(
    (last, word) => (last === undefined || word.at >= last.at ? word : last),
    undefined,
  )

/** Somebody of us spoke of it since it began, or since it came back. */
const hasSpoken = ({ words, silence }: Pick<Incident, 'words' | 'silence'>): boolean =>
  words.some(({ at }) => at >= silence.since)

/** Whether a word of ours is due: it goes on, and nobody has spoken, or not for so long that it was told. */
export const owesWord = ({ state, words, silence }: Pick<Incident, 'state' | 'words' | 'silence'>): boolean =>
  state === 'open' && (silence.times > 0 || !hasSpoken({ words, silence }))

/** Some channel of ours said that it is over, and has not gone back on that. */
export const isSaidOver = (incident: Incident): boolean => lastSaidOver(incident) !== undefined

/** The last word of ours that says that it is over; without those after which the same page says of the same that it goes on. */
export const lastSaidOver = (incident: Incident): Word | undefined =>
  incident.words.findLast(
    (word) =>
      saysOver(incident, word) &&
      !incident.words.some((later) => goesOn(later) && isOfSame(later, word) && later.at > word.at),
  )

/** Whether a word of ours says that it is over: by its state; where it has none, any word about it since it was fixed. */
export const saysOver = (
  { fixedAt, relapse, silence }: Pick<Incident, 'fixedAt' | 'relapse' | 'silence'>,
  { at, state }: Word,
): boolean =>
  (relapse === undefined || at >= silence.since) &&
  (state === undefined ? fixedAt !== undefined && at >= fixedAt : overStates.has(state))

const goesOn = ({ state }: Word): boolean => state !== undefined && !overStates.has(state)

const isOfSame = (one: Word, other: Word): boolean => one.channel === other.channel && one.url === other.url

const overStates: ReadonlySet<NonNullable<Word['state']>> = new Set(['resolved', 'postmortem', 'completed'])
