import type { IncidentEvent, IncidentHappening, IncidentOrigin, IncidentWord } from '../model/incident.js'
import type { Kind } from '../model/mention.js'
import { type Incident, isSaidOver } from './incident.js'
import type { LedgerCounts } from './ledger.js'

/** What a person wants with an incident. */
export type IncidentCommand =
  | { do: 'note'; text: string }
  /** `since`: when each wrote. */
  | { do: 'join'; cases: readonly { caseId: number; since: Date }[] }
  | { do: 'leave'; cases: readonly number[] }
  /** We spoke about it. */
  | { do: 'said'; url?: string | undefined; text?: string | undefined; at: Date }
  | { do: 'fixed'; at: Date }
  | { do: 'not-fixed' }
  /** `recorded`: those of the cases in which a reply was recorded. */
  | { do: 'told'; cases: readonly number[]; recorded?: readonly number[]; url?: string | undefined }
  | { do: 'unreachable'; cases: readonly number[]; why: string }
  /** `reason`: why it is closed although somebody is not told, or nobody said that it is over. */
  | { do: 'close'; ledger: LedgerCounts; hasChannels: boolean; reason?: string | undefined }
  | { do: 'reopen' }

/** What a scan sees of one. */
export type IncidentSight =
  | { see: 'complaint'; caseId: number; since: Date }
  /** Somebody complained of the same after it was closed. */
  | { see: 'relapse'; caseId: number; since: Date }
  | { see: 'word'; word: IncidentWord; about: 'page' | 'words' | 'other' }
  | { see: 'silence'; since: Date; times: number }
  | { see: 'calm' }
  | { see: 'rise'; people: number; usual?: number | undefined }

/** What makes one begin. */
export type IncidentBeginning = {
  origin: IncidentOrigin
  since: Date
  people?: number | undefined
  usual?: number | undefined
  window?: number | undefined
  kind?: Kind | undefined
  terms: readonly string[]
  name?: string | undefined
}

/** Why a command can't be done. */
export type IncidentRefusal =
  | { refused: 'closed' }
  | { refused: 'not-closed' }
  | { refused: 'not-fixed' }
  | { refused: 'fixed-later' }
  | { refused: 'before-it-began'; since: Date }
  | { refused: 'not-in-it'; cases: readonly number[] }
  /** `untold`: so many people are not told; `unsaid`: no channel of ours said that it is over. */
  | { refused: 'not-over'; untold: number; unsaid: boolean }

type When = { at: Date; by?: string }

export const isRefused = (
  decision: readonly IncidentEvent[] | IncidentRefusal,
): decision is IncidentRefusal => 'refused' in decision

export const beginning = (
  { origin, since, people, usual, window, kind, terms, name }: IncidentBeginning,
  when: When,
): IncidentEvent => ({
  code: 'opened',
  args: {
    origin,
    since: since.toISOString(),
    ...(people !== undefined && { people }),
    ...(usual !== undefined && { usual }),
    ...(window !== undefined && { window }),
    ...(kind !== undefined && { kind }),
    terms,
    ...(name !== undefined && { name }),
  },
  ...when,
})

/** What happens to an incident by a command; nothing where it is so already. */
export function decide(
  incident: Incident,
  command: IncidentCommand,
  when: When,
): readonly IncidentEvent[] | IncidentRefusal {
  const done = commanded(incident, command, when)
  return 'refused' in done ? done : done.map((happening) => ({ ...happening, ...when }))
}

function commanded(
  incident: Incident,
  command: IncidentCommand,
  { at }: When,
): readonly IncidentHappening[] | IncidentRefusal {
  const { state, members } = incident
  // A note and a late reply are facts at any time; all else is for one that goes on.
  if (state === 'closed' && !['note', 'told', 'reopen'].includes(command.do)) return { refused: 'closed' }
  switch (command.do) {
    case 'note':
      return [{ code: 'noted', args: { text: command.text } }]
    case 'join':
      return command.cases
        .filter(({ caseId }) => !members.has(caseId))
        .map(({ caseId, since }) => ({
          code: 'joined',
          args: { caseId, how: 'hand', since: since.toISOString() },
        }))
    case 'leave':
      return (
        notIn(incident, command.cases) ??
        command.cases.map((caseId) => ({ code: 'left', args: { caseId } }) as const)
      )
    case 'said': {
      const { url, text, at: said } = command
      if (said < incident.since) return { refused: 'before-it-began', since: incident.since }
      const isKnown = incident.words.some(
        (word) => url !== undefined && word.url === url && word.how === 'hand',
      )
      if (isKnown) return []
      const word = { ...(url !== undefined && { url }), ...(text !== undefined && { words: text }) }
      return [{ code: 'spoke', args: { at: said.toISOString(), ...word, by: 'hand' } }]
    }
    case 'fixed':
      if (command.at > at) return { refused: 'fixed-later' }
      if (command.at < incident.since) return { refused: 'before-it-began', since: incident.since }
      return incident.fixedAt?.getTime() === command.at.getTime()
        ? []
        : [{ code: 'fixed', args: { at: command.at.toISOString() } }]
    case 'not-fixed':
      return state === 'fixed' ? [{ code: 'not-fixed', args: {} }] : []
    case 'told': {
      if (incident.fixedAt === undefined && state !== 'closed') return { refused: 'not-fixed' }
      const { cases, recorded = [], url } = command
      const fresh = cases.filter((caseId) => !incident.told.has(caseId) && !recorded.includes(caseId))
      const told = {
        cases: fresh,
        ...(recorded.length > 0 && { recorded }),
        ...(url !== undefined && { url }),
      }
      const isNews = fresh.length > 0 || recorded.length > 0
      return notIn(incident, cases) ?? (isNews ? [{ code: 'told', args: told }] : [])
    }
    case 'unreachable': {
      const { cases, why } = command
      return (
        notIn(incident, cases) ??
        cases
          .filter((caseId) => incident.unreachable.get(caseId) !== why)
          .map((caseId) => ({ code: 'unreachable', args: { caseId, why } }) as const)
      )
    }
    case 'close':
      return closed(incident, command)
    case 'reopen':
      return state === 'closed' ? [{ code: 'reopened', args: {} }] : { refused: 'not-closed' }
  }
}

function closed(
  incident: Incident,
  { ledger, hasChannels, reason }: Extract<IncidentCommand, { do: 'close' }>,
): readonly IncidentHappening[] | IncidentRefusal {
  const untold = ledger.waits
  const unsaid = hasChannels && !isSaidOver(incident)
  const isOver = untold === 0 && !unsaid && incident.fixedAt !== undefined
  if (!isOver && reason === undefined)
    return incident.fixedAt === undefined && untold === 0 && !unsaid
      ? { refused: 'not-fixed' }
      : { refused: 'not-over', untold, unsaid }
  return [
    {
      code: 'closed',
      args: {
        untold,
        ...(unsaid && { unsaid: true as const }),
        ...(reason !== undefined && { reason }),
      },
    },
  ]
}

function notIn({ members }: Incident, cases: readonly number[]): IncidentRefusal | undefined {
  const strangers = cases.filter((caseId) => !members.has(caseId))
  return strangers.length === 0 ? undefined : { refused: 'not-in-it', cases: strangers }
}

/** What happens to an incident by what a scan sees. */
export function observe(incident: Incident, seen: IncidentSight, at: Date): readonly IncidentEvent[] {
  return observed(incident, seen).map((happening) => ({ ...happening, at }))
}

function observed(incident: Incident, seen: IncidentSight): readonly IncidentHappening[] {
  const { members, left, state } = incident
  switch (seen.see) {
    case 'complaint': {
      const { caseId, since } = seen
      if (members.has(caseId) || left.has(caseId)) return []
      return [{ code: 'joined', args: { caseId, how: 'topic', since: since.toISOString() } }]
    }
    case 'relapse': {
      if (state !== 'closed' || left.has(seen.caseId)) return []
      const args = { caseId: seen.caseId, since: seen.since.toISOString() }
      return [
        { code: 'relapsed', args },
        ...(members.has(seen.caseId) ? [] : [{ code: 'joined', args: { ...args, how: 'topic' } } as const]),
      ]
    }
    case 'word':
      return isKnownWord(incident, seen.word)
        ? []
        : [
            seen.about === 'other'
              ? { code: 'spoke-of-other', args: seen.word }
              : { code: 'spoke', args: { ...seen.word, by: seen.about } },
          ]
    case 'silence':
      return [{ code: 'silent', args: { since: seen.since.toISOString(), times: seen.times } }]
    case 'calm':
      return incident.calmSince === undefined ? [{ code: 'calmed', args: {} }] : []
    case 'rise':
      return incident.calmSince === undefined
        ? []
        : [
            {
              code: 'rose-again',
              args: { people: seen.people, ...(seen.usual !== undefined && { usual: seen.usual }) },
            },
          ]
  }
}

/** The same update is read again and again; another state of it is another word. */
const isKnownWord = ({ words, wordsOfOther }: Incident, { at, url, state, channel }: IncidentWord): boolean =>
  [...words, ...wordsOfOther].some(
    (word) =>
      word.at.getTime() === Date.parse(at) &&
      word.url === url &&
      word.state === state &&
      word.channel === channel,
  )
