import { isMutedAt, isSame, lastCommand, type MuteCommand } from '../cases/mutes.js'
import { MentionsError } from '../model/error.js'
import type { Mute } from '../model/mute.js'
import type { Store } from '../store/port.js'
import type { Muting, UndoneMuting } from '../views/acted.js'
import { withPosts } from './act.js'
import type { Context } from './context.js'
import { type Doing, inOneChange } from './in-one-change.js'
import { type MuteTarget, mutedBy } from './mute-targets.js'
import { runMute, runUndoMutes, runUnmute } from './run-command.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type MuteOptions = {
  target: MuteTarget
  /** Only about this brand; undefined about any. */
  brand: string | undefined
  /** From then on it holds no more; undefined for good. */
  until: Date | undefined
  by: string
}

/**
 * Keeps out of every list what somebody wants to hear nothing of, also what comes in later; never danger. One that holds already for the
 * same time is told again, with nothing that left.
 *
 * @returns undefined where somebody pressed Ctrl-C before it was begun
 * @throws MentionsError where nobody knows who or what is meant, or the moment has passed
 */
export async function mute(
  context: Context,
  setup: Setup,
  { target, brand, until, by }: MuteOptions,
): Promise<Muting | undefined> {
  if (until !== undefined && until <= context.now())
    throw new MentionsError('The moment until which to mute has passed already. Nothing was done.', {
      hint: 'Give a later one.',
    })
  return await inOneChange(context, setup, by, async (store, when) => {
    const whats = await mutedBy(store, target)
    return {
      did: 'mute' as const,
      ...(await told(store, await runMute(store, { whats, brand, until, when }), when)),
    }
  })
}

/**
 * What was muted may wait again.
 *
 * @param options `brand`: only the mutes about this brand; undefined all
 * @returns undefined where somebody pressed Ctrl-C before it was begun
 * @throws MentionsError where nothing of that is muted
 */
export async function unmute(
  context: Context,
  setup: Setup,
  { target, brand, by }: Omit<MuteOptions, 'until'>,
): Promise<Muting | undefined> {
  return await inOneChange(context, setup, by, async (store, when) => {
    const whats = await mutedBy(store, target)
    const meant = holding(await store.mutes.all(), context.now()).filter(
      (one) => whats.some((what) => isSame(one.what, what)) && (brand === undefined || one.brand === brand),
    )
    if (meant.length === 0)
      throw new MentionsError('Nothing of that is muted. Nothing was done.', {
        hint: 'What is muted, be it a person, a thread or a place: `mentions mute`',
      })
    const muteIds = meant.map(({ id }) => id)
    return { did: 'unmute' as const, ...(await told(store, await runUnmute(store, { muteIds, when }), when)) }
  })
}

/** The mutes that hold now, the last one first. */
export const listMutes = async (
  context: Pick<Context, 'now'>,
  setup: Pick<Setup, 'storeAt'>,
): Promise<readonly Mute[]> =>
  await readStore(setup, async (store) => holding(await store.mutes.all(), context.now()).toReversed())

/** The last thing that somebody did with mutes and did not take back; undefined where there is none. */
export const lastMuting = async (
  context: Pick<Context, 'now'>,
  setup: Pick<Setup, 'storeAt'>,
  by: string,
): Promise<MuteCommand | undefined> =>
  await readStore(setup, async (store) => lastCommand(await store.mutes.all(), by, context.now()))

/**
 * Takes back the last thing that somebody did with mutes, all of it with which nobody else did something since.
 *
 * @returns undefined where somebody pressed Ctrl-C before it was begun
 */
export async function undoMutes(
  context: Context,
  setup: Setup,
  by: string,
): Promise<UndoneMuting | undefined> {
  return await inOneChange(context, setup, by, async (store, when) => {
    const last = lastCommand(await store.mutes.all(), by, context.now())
    const { muteIds = [], overtaken = [] } = last ?? {}
    const done = await runUndoMutes(store, { muteIds, when: { at: context.now(), by } })
    return { ...(await told(store, done, when)), overtaken }
  })
}

const holding = (mutes: readonly Mute[], now: Date): readonly Mute[] =>
  mutes.filter((one) => one.ended === undefined && isMutedAt(one, now))

type Recorded = { mutes: readonly Mute[]; mentions: readonly number[] }

/** With the cases whose posts left the list, or came back to it. */
async function told(
  store: Store,
  { mutes, mentions: ids }: Recorded,
  when: Doing,
): Promise<Pick<Muting, 'mutes' | 'cases'>> {
  const moved = new Map<number, number[]>()
  for (const mention of await store.cases.mentions(ids))
    moved.set(mention.case.id, [...(moved.get(mention.case.id) ?? []), mention.id])
  const ran = Array.from(moved, ([caseId, mentionIds]) => ({ caseId, mentionIds }))
  return { mutes, cases: await withPosts(store, ran, when) }
}
