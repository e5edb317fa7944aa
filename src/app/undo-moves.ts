import { setImmediate } from 'node:timers/promises'
import { isSamePerson } from '../cases/same-person.js'
import { shortId } from '../cases/short-id.js'
import { standing } from '../cases/undo.js'
import type { CaseEvent } from '../model/case-event.js'
import { MentionsError } from '../model/error.js'
import type { Mute } from '../model/mute.js'
import type { Store } from '../store/port.js'
import type { Undone, UndoneCase } from '../views/acted.js'
import { withPosts } from './act.js'
import type { Context } from './context.js'
import { lastMuting } from './mute.js'
import { nextCase } from './next-case.js'
import { runUndo } from './run-command.js'
import type { Setup } from './setup.js'
import { readStore, writeStore } from './stores.js'
import { momentFor } from './who.js'

export type UndoOptions = {
  by: string
  /** Undefined for the last command, whichever cases it was about. */
  caseIds: readonly number[] | undefined
}

/**
 * Takes back the last move of somebody in each of the cases, or their last command with all of its cases.
 *
 * @throws MentionsError when there is nothing of theirs to take back
 */
export async function undoMoves(context: Context, setup: Setup, options: UndoOptions): Promise<Undone> {
  const { by } = options
  const brands = brandsOf(setup)
  return await writeStore(context, setup, async (store) => {
    const at = await momentFor(store, { by, config: setup.config, now: context.now() })
    const last =
      options.caseIds === undefined
        ? await lastCommand(store, { by, brands })
        : { caseIds: options.caseIds, only: undefined }
    if (last === undefined) throw nothing(by)
    const { caseIds, only } = last
    const ran: Ran[] = []
    let seen = 0
    for (const caseId of caseIds) {
      // Only then a Ctrl-C is heard.
      await setImmediate()
      if (context.signal.aborted) break
      seen += 1
      const { undone, refusal } = await runUndo(store, { caseId, at, by, only })
      const file = await store.cases.file(caseId)
      const mentions = file?.mentions ?? []
      // A split is taken back in both of its cases at once, in whichever of them it is asked first.
      const isDoneAlready = only !== undefined && !standsIn(file?.history ?? [], { by, at: only })
      if (undone.length === 0 && (refusal === undefined || isDoneAlready)) continue
      const mentionIds = mentions.map(({ id }) => id)
      const said = undone.length > 0 ? lastSaid(file?.history ?? []) : undefined
      if (file !== undefined && mentionIds.length > 0)
        ran.push({
          caseId: file.case.id,
          mentionIds,
          undone,
          ...(refusal && { refusal }),
          ...(said && { said }),
        })
    }
    return {
      by,
      at,
      cases: await withPosts(store, ran, { at, by }),
      left: caseIds.length - seen,
      next: await nextCase({ store, config: setup.config, by, now: context.now() }),
    }
  })
}

type Ran = { caseId: number; mentionIds: readonly number[] } & Pick<UndoneCase, 'undone' | 'refusal' | 'said'>

/** That it is solved, or thanks, unless they complained since. */
function lastSaid(history: readonly CaseEvent[]): UndoneCase['said'] {
  const last = standing(history).findLast(({ code }) => code === 'said' || code === 'came-back')
  return last?.code === 'said' ? last : undefined
}

const standsIn = (history: readonly CaseEvent[], { by, at }: { by: string; at: Date }): boolean =>
  standing(history).some((event) => isSamePerson(event.by, by) && event.at.getTime() === at.getTime())

/** How many of the last things that somebody did are looked through: mostly few tell, and at last more than any one command can be about. */
const LOOKS = [200, 20_000]

type LastCommand = { caseIds: readonly number[]; only: Date }

/** The last command that was not taken back yet: the cases where it stands, and its moment. */
async function lastCommand(
  store: Store,
  { by, brands }: { by: string; brands: readonly string[] },
): Promise<LastCommand | undefined> {
  for (const limit of LOOKS) {
    const done = await store.cases.doneBy(by, { brands, limit })
    const found = await standingAmong(store, done)
    const oldest = done.at(-1)?.event.at
    const isAll = done.length < limit || limit === LOOKS.at(-1)
    if (found !== undefined && (isAll || oldest === undefined || found.only > oldest)) return found
    if (isAll) break
  }
  return undefined
}

const nothing = (by: string) =>
  new MentionsError(`There is nothing that ${by} did and could take back.`, {
    hint: 'What happened to a case: `mentions show ID`. Somebody else is named with `--as NAME`.',
  })

/** What the last command of somebody was about: mutes, also those that somebody else ended since, or cases, with their numbers. */
export type LastAbout =
  | { mutes: readonly Mute[] }
  | { caseIds: readonly number[]; shortIds: readonly string[] }

/** @throws MentionsError when there is nothing of theirs to take back */
export async function lastAbout(context: Pick<Context, 'now'>, setup: Setup, by: string): Promise<LastAbout> {
  const mutes = await lastMuting(context, setup, by)
  const brands = brandsOf(setup)
  const last = await readStore(setup, (store) => lastCommand(store, { by, brands }))
  if (mutes !== undefined && (last === undefined || last.only <= mutes.at)) {
    const { muteIds, overtaken } = mutes
    const all = await readStore(setup, (store) => store.mutes.all())
    return { mutes: [...all.filter(({ id }) => muteIds.includes(id)), ...overtaken.map(({ mute }) => mute)] }
  }
  if (last === undefined) throw nothing(by)
  return { caseIds: last.caseIds, shortIds: last.caseIds.map(shortId) }
}

/** Those of the cases in which something stands that somebody did. */
export async function movedBy(
  setup: Setup,
  by: string,
  caseIds: readonly number[],
): Promise<ReadonlySet<number>> {
  return await readStore(setup, async (store) => {
    const done = await store.cases.doneBy(by, { brands: brandsOf(setup), limit: LOOKS.at(-1) ?? 0 })
    const touched = new Set(done.map(({ caseId }) => caseId))
    const found = new Set<number>()
    for (const caseId of new Set(caseIds)) {
      if (!touched.has(caseId)) continue
      const history = (await store.cases.file(caseId))?.history ?? []
      if (standing(history).some((event) => isSamePerson(event.by, by))) found.add(caseId)
    }
    return found
  })
}

const brandsOf = ({ config }: Setup): readonly string[] => config.brands.map(({ name }) => name)

type Done = Awaited<ReturnType<Store['cases']['doneBy']>>

/**
 * Of what was done, last first, the last command that stands in any case: where one was interrupted while it took that back, the others.
 * Where all that is left of a command has been gone on with by somebody else, and some of it was taken back, there is nothing more to do.
 */
async function standingAmong(store: Store, done: Done): Promise<LastCommand | undefined> {
  for (const command of byMoment(done)) {
    const stands: number[] = []
    let isFree = false
    let isBegun = false
    for (const { caseId, event } of command) {
      const acts = standing((await store.cases.file(caseId))?.history ?? []).filter(
        ({ by }) => by !== undefined,
      )
      // Where a clock was set back by days, what was done later in the same case has the earlier moment.
      const last = acts.findLast((one) => isSamePerson(one.by, event.by))
      if (last?.at.getTime() !== event.at.getTime()) {
        isBegun = true
        continue
      }
      stands.push(caseId)
      if (acts.at(-1) === last) isFree = true
    }
    const [first] = command
    if (first !== undefined && stands.length > 0 && (isFree || !isBegun))
      return { caseIds: stands, only: first.event.at }
  }
  return undefined
}

/** What was done at one moment is one command; each case of it once. */
function byMoment(done: Done): Done[] {
  const commands = new Map<number, Map<number, Done[number]>>()
  for (const one of done) {
    if (one.event.code === 'undone') continue
    const moment = one.event.at.getTime()
    const known = commands.get(moment) ?? new Map<number, Done[number]>()
    if (!known.has(one.caseId)) known.set(one.caseId, one)
    commands.set(moment, known)
  }
  return Array.from(commands.values(), (cases) => [...cases.values()])
}
