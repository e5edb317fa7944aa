import type { CrewAtWork } from '../../model/crew.js'
import { MentionsError } from '../../model/error.js'
import { isExpected } from '../../model/failed.js'
import { errorWords } from '../../outputs/wording/failures/index.js'
import type { WatchStatus } from '../../views/watch.js'
import { clockFor } from '../calendar.js'
import { clockOf } from '../clock-of.js'
import type { Context } from '../context.js'
import type { Setup } from '../setup.js'
import type { Work } from './next-work.js'

/** A watch that comes to no end of a pass for so long, beyond the moment for which the next was planned, is ill; milliseconds. */
const ILL_AFTER = 15 * 60_000

export type WatchOptions = {
  /** Reads the config anew. */
  load(): Promise<Setup>
  /** How the person calls this program, for the commands in mails. */
  self: string
  /** What is called when the config is to be read anew, as by a signal. */
  onReload(listener: () => void): void
  /** Told how it stands whenever that may have changed, and at every look at the clock between; what it is given answers later, too. */
  onStatus(statusNow: () => WatchStatus): void
}

/** What a watch knows of itself. */
export type WatchState = {
  since: Date
  setup: Setup
  passes: number
  lastPassAt?: Date
  lastPassTook?: number
  found?: NonNullable<WatchStatus['found']>
  undelivered?: number
  next?: Work | undefined
  /** Where several share the work: who works on what. */
  crew?: CrewAtWork | undefined
  trouble?: unknown
  configTrouble?: unknown
}

export function statusOf(state: WatchState, now: Date): WatchStatus {
  const { since, setup, passes, lastPassAt, lastPassTook, found, undelivered, next, crew } = state
  const words = (trouble: unknown) =>
    isExpected(trouble) ? errorWords(trouble, clockFor(setup.config)).message : undefined
  const dueSince = now.getTime() - (next?.at ?? since).getTime()
  const trouble = words(state.trouble)
  return {
    since,
    now,
    passes,
    lastPassAt,
    lastPassTook,
    found,
    undelivered,
    next,
    ...(crew && { crew }),
    trouble,
    configTrouble: words(state.configTrouble),
    isHealthy: trouble === undefined && dueSince < ILL_AFTER,
  }
}

/** What was begun then has come to its end. */
export function countPass(state: WatchState, begun: Date, now: Date): void {
  state.passes += 1
  state.lastPassAt = now
  state.lastPassTook = Math.max(0, now.getTime() - begun.getTime())
}

/** Once, and once more when it is another one, or over. */
export function tell({ log }: Context, state: WatchState, trouble: unknown): void {
  const clock = clockFor(state.setup.config)
  const [before, after] = [state.trouble, trouble].map((one) =>
    isExpected(one) ? errorWords(one, clock) : undefined,
  )
  if (after !== undefined && after.message !== before?.message) log({ code: 'watch-trouble', args: after })
  if (after === undefined && before !== undefined) log({ code: 'watch-goes-on', args: {} })
  if (trouble === undefined) delete state.trouble
  else state.trouble = trouble
}

/** A config that can't be read, or is gone, leaves the one before in force. */
export async function reload({ log }: Context, state: WatchState, load: () => Promise<Setup>): Promise<void> {
  try {
    const setup = await load()
    if (setup.storeAt.place !== state.setup.storeAt.place) throw otherStore(setup.storeAt.shown)
    state.setup = setup
    delete state.next
    delete state.configTrouble
    log({ code: 'config-reloaded', args: { path: setup.configPath } })
  } catch (error) {
    if (!isExpected(error)) throw error
    state.configTrouble = error
    const { message } = errorWords(error, clockFor(state.setup.config))
    log({ code: 'config-refused', args: { path: state.setup.configPath, message } })
  }
}

const otherStore = (path: string) =>
  new MentionsError(`The store is ${path} now, and this watch has the right to another one.`, {
    hint: 'End this watch, and start it again.',
  })

/** Ends early when somebody stops the watch, or wakes it. */
export async function nap(context: Context, milliseconds: number, woken: AbortSignal): Promise<void> {
  try {
    await clockOf(context).sleep(milliseconds, woken)
  } catch (error) {
    if (!woken.aborted) throw error
  }
}
