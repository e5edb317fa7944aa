import type { When } from '../cases/decide.js'
import { isMutedAt, isSame, lastAct, type MuteAct } from '../cases/mutes.js'
import { isSamePerson } from '../cases/same-person.js'
import type { Mute, Muted } from '../model/mute.js'
import type { Changes, Facts, FactsQuery } from '../store/port/records.js'
import { createWorkspace } from './workspace.js'

/** What somebody wants to hear nothing of, about one brand or any. */
export type MuteRecord = {
  whats: readonly Muted[]
  brand?: string | undefined
  until?: Date | undefined
  when: Required<When>
}

/** What is to be heard of again; or what somebody did with them last is to be taken back. */
export type UnmuteRecord = { muteIds: readonly number[]; when: Required<When> }

export const factsForMutes: FactsQuery = { waiting: true }

export const factsForMute = ({ whats }: MuteRecord): FactsQuery => ({
  ...factsForMutes,
  people: whats.flatMap((what) => (what.kind === 'person' ? [what] : [])),
})

type Recorded = {
  changes?: Changes
  /** Those that were meant, as they are then. */
  mutes: readonly Mute[]
  /** The ids of those that wait no more, or wait again. */
  mentions: readonly number[]
  /** Somebody else did the last thing with one; undefined where nobody did anything that could be taken back. */
  refusal?: { refused: 'undo'; last?: MuteAct }
}

/** What mutes change; nothing where the same holds already for as long. One for another time takes its place. Pure. */
export function recordMute({ whats, brand, until, when }: MuteRecord, facts: Facts): Recorded {
  const { all } = facts.mutes
  const changed: Mute[] = []
  const meant: Mute[] = []
  let id = 1 + Math.max(0, ...all.map((one) => one.id))
  for (const what of whats) {
    const same = all.filter(
      (mute) => isHolding(mute, when.at) && isSame(mute.what, what) && mute.brand === brand,
    )
    const known = same.find((mute) => mute.until?.getTime() === until?.getTime())
    const mute: Mute = known ?? {
      id: id++,
      what,
      ...(brand !== undefined && { brand }),
      ...when,
      ...(until !== undefined && { until }),
    }
    meant.push(mute)
    if (known === undefined) changed.push(...same.map((one) => ({ ...one, ended: when })), mute)
  }
  return put(facts, changed, meant)
}

/** What it changes that mutes end; nothing of those that hold no more. Pure. */
export function recordUnmute({ muteIds, when }: UnmuteRecord, facts: Facts): Recorded {
  const meant = new Set(muteIds)
  const ended = facts.mutes.all
    .filter((mute) => meant.has(mute.id) && isHolding(mute, when.at))
    .map((mute) => ({ ...mute, ended: when }))
  return put(facts, ended, ended)
}

/** What taking back changes, all of it or nothing: a mute ends, or holds again. Pure. */
export function recordUndoMutes({ muteIds, when }: UnmuteRecord, facts: Facts): Recorded {
  const changed: Mute[] = []
  const meant: Mute[] = []
  for (const muteId of muteIds) {
    const mute = facts.mutes.all.find(({ id }) => id === muteId)
    const last = mute && lastAct(mute, when.at)
    if (mute === undefined || !isSamePerson(last?.by, when.by) || last === undefined)
      return { mutes: [], mentions: [], refusal: { refused: 'undo', ...(last && { last }) } }
    const { ended: _, ...again } = mute
    const after = last.did === 'unmute' ? again : { ...mute, ended: { ...when, undone: true as const } }
    const replaced = last.did === 'mute' ? replacedBy(mute, facts.mutes.all) : []
    meant.push(after, ...replaced)
    changed.push(after, ...replaced)
  }
  return put(facts, changed, meant)
}

/** What it took the place of, as it was. */
const replacedBy = (mute: Mute, all: readonly Mute[]): readonly Mute[] =>
  all
    .filter(
      ({ what, ended, brand }) =>
        isSame(what, mute.what) && brand === mute.brand && ended?.at.getTime() === mute.at.getTime(),
    )
    .map(({ ended: _, ...one }) => one)

/** Mutes whose time is over: what they hid is due again, also for whoever looks at no clock. Pure. */
export function recordOverMutes(at: Date, facts: Facts): Recorded {
  const over = facts.mutes.all
    .filter(({ ended, until }) => ended === undefined && until !== undefined && until <= at)
    .map((mute) => ({ ...mute, ended: { at: mute.until ?? at, by: mute.by } }))
  return put(facts, over, over)
}

const isHolding = (mute: Mute, at: Date): boolean => mute.ended === undefined && isMutedAt(mute, at)

function put(facts: Facts, changed: readonly Mute[], mutes: readonly Mute[]): Recorded {
  if (changed.length === 0) return { mutes, mentions: [] }
  const work = createWorkspace(facts)
  work.putMutes(changed)
  const was = new Map(facts.mentions.map((record) => [record.id, record]))
  const changes = work.changes()
  const mentions = changes.settled.flatMap(({ record }) =>
    (was.get(record.id)?.muted === undefined) === (record.muted === undefined) ? [] : [record.id],
  )
  return { changes, mutes, mentions }
}
