import { isMutedAt, isSame, lastCommand, type MuteAct } from '../cases/mutes.js'
import { shortId } from '../cases/short-id.js'
import { MentionsError } from '../model/error.js'
import type { Mute } from '../model/mute.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { type MuteTarget, mutedBy } from './mute-targets.js'
import { runMute, runUndoMutes, runUnmute } from './run-command.js'
import type { Setup } from './setup.js'
import { readStore, writeStore } from './stores.js'
import { momentFor } from './who.js'

type Where = Pick<Setup, 'storePath'>
type Ours = Where & { config: { brands: readonly { name: string }[] } }
type Now = Pick<Context, 'now' | 'log'>

export type MuteOptions = {
  target: MuteTarget
  /** Only about this brand; undefined about any. */
  brand: string | undefined
  /** From then on it holds no more; undefined for good. */
  until: Date | undefined
  by: string
}

/** What a mute, or the end of one, changed: the mutes themselves, and the cases and posts that left the list or came back to it. */
export type MuteDone = { mutes: readonly Mute[]; shortIds: readonly string[]; posts: number }

/**
 * Keeps out of every list what somebody wants to hear nothing of, also what comes in later; never danger. One that holds already for the
 * same time is told again, with nothing that left.
 *
 * @throws MentionsError where nobody knows who or what is meant, or the moment has passed
 */
export async function mute(context: Now, setup: Ours, options: MuteOptions): Promise<MuteDone> {
  const { target, brand, until, by } = options
  if (until !== undefined && until <= context.now())
    throw new MentionsError('The moment until which to mute has passed already. Nothing was done.', {
      hint: 'Give a later one.',
    })
  return await writeStore(context, setup, async (store) => {
    const whats = await mutedBy(store, target)
    const when = { at: await momentOf(store, context, setup, by), by }
    return await told(store, await runMute(store, { whats, brand, until, when }))
  })
}

/**
 * What was muted may wait again.
 *
 * @param options `brand`: only the mutes about this brand; undefined all
 * @throws MentionsError where nothing of that is muted
 */
export async function unmute(
  context: Now,
  setup: Ours,
  { target, brand, by }: Omit<MuteOptions, 'until'>,
): Promise<MuteDone> {
  return await writeStore(context, setup, async (store) => {
    const whats = await mutedBy(store, target)
    const when = { at: await momentOf(store, context, setup, by), by }
    const meant = holding(await store.mutes.all(), context.now()).filter(
      (one) => whats.some((what) => isSame(one.what, what)) && (brand === undefined || one.brand === brand),
    )
    if (meant.length === 0)
      throw new MentionsError('Nothing of that is muted. Nothing was done.', {
        hint: 'What is muted, be it a person, a thread or a place: `mentions mute`',
      })
    return await told(store, await runUnmute(store, { muteIds: meant.map(({ id }) => id), when }))
  })
}

/** The mutes that hold now, the last one first. */
export const listMutes = async (context: Pick<Context, 'now'>, setup: Where): Promise<readonly Mute[]> =>
  await readStore(setup, async (store) => holding(await store.mutes.all(), context.now()).toReversed())

/** The last thing that somebody did with mutes and did not take back; undefined where there is none. */
export const lastMuting = async (
  context: Pick<Context, 'now'>,
  setup: Where,
  by: string,
): Promise<ReturnType<typeof lastCommand>> =>
  await readStore(setup, async (store) => lastCommand(await store.mutes.all(), by, context.now()))

/** Takes back what somebody did last with these mutes, all of it. `refused`: nothing is, since somebody else did that with one. */
export async function undoMutes(
  context: Now,
  setup: Where,
  { muteIds, by }: { muteIds: readonly number[]; by: string },
): Promise<MuteDone & { refused?: { last?: MuteAct } }> {
  return await writeStore(context, setup, async (store) => {
    const done = await runUndoMutes(store, { muteIds, when: { at: context.now(), by } })
    return { ...(await told(store, done)), ...(done.refusal && { refused: done.refusal }) }
  })
}

const momentOf = (store: Store, context: Now, { config }: Ours, by: string): Promise<Date> =>
  momentFor(store, { by, config, now: context.now() })

const holding = (mutes: readonly Mute[], now: Date): readonly Mute[] =>
  mutes.filter((one) => one.ended === undefined && isMutedAt(one, now))

type Recorded = { mutes: readonly Mute[]; mentions: readonly number[] }

async function told(store: Store, { mutes, mentions: ids }: Recorded): Promise<MuteDone> {
  const mentions = await store.cases.mentions(ids)
  const cases = new Set(mentions.map((mention) => mention.case.id))
  return { mutes, shortIds: [...cases].map(shortId), posts: mentions.length }
}
