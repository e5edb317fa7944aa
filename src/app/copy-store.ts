import { realpathSync } from 'node:fs'
import { isDatabase, type StoreAt, storeAt } from '../config/store-at.js'
import { seenFiles } from '../files/seen.js'
import { Failed } from '../model/failed.js'
import { copyStore } from '../store/copying/copy-store.js'
import type { Far } from '../store/copying/rounds.js'
import type { Copied, CopyStep } from '../store/port/copied.js'
import { sealed } from '../store/rows/seal.js'
import { withoutPlaceForPassword } from '../text/database-address.js'
import type { Context } from './context.js'
import { copySource, copyTarget, isThere, upkeepOf, withCopyRight, withSealRights } from './stores.js'
import { takeAlong } from './taken-along.js'

export type CopyAsked = {
  from: string
  to: string
  /** Whether the first one is to be sealed in the end. */
  seals: boolean
  onStep: (step: CopyStep, far?: Far) => void
  /** Told once for each right that is waited for. */
  onWait: (failure: Failed) => void
}

/** `was`: it had been finished before, but for its last step. */
export type CopyDone = { from: StoreAt; to: StoreAt } & (Copied | { was: 'finished' })

type CopyContext = Pick<Context, 'now' | 'signal' | 'cwd' | 'platform' | 'env' | 'log'>

/**
 * Copies a store into another one, either of them a file or a database, while the first one goes on; in the end that is sealed.
 *
 * @throws Failed where there is nothing to copy, it was moved elsewhere already, or something else is in the second one
 */
export async function copyTo(context: CopyContext, asked: CopyAsked): Promise<CopyDone> {
  const [from, to] = [placeOf(context, asked.from), placeOf(context, asked.to)]
  const both = { from, to }
  if (isOne(from, to)) throw new Failed({ code: 'copy-onto-itself', args: { path: from.shown } })
  if (!isThere({ storeAt: from })) throw new Failed({ code: 'store-missing', args: { path: from.shown } })
  const seal = await (await upkeepOf({ storeAt: from })).seal()
  const successor = named(to)
  if (seal !== undefined && asked.seals) {
    if (seal.kind !== 'moved' || seal.place !== successor) throw sealed(from.shown, seal)
    await withCopyRight(context, { storeAt: to }, () => openFinished(context, both))
    return { ...both, was: 'finished' }
  }
  if (seal?.kind === 'copying') throw sealed(from.shown, seal)
  return await withCopyRight(context, { storeAt: to }, async () => {
    const source = await copySource({ storeAt: from }, asked.seals)
    try {
      const target = await copyTarget({ storeAt: to })
      try {
        const copied = await copyStore(source, target, {
          from: named(from),
          to: successor,
          now: context.now,
          onStep: asked.onStep,
          withRights: asked.seals
            ? (work) => withSealRights(context, { storeAt: from }, asked.onWait, work)
            : undefined,
        })
        await takeAlong(context, from, to)
        return { ...both, ...copied }
      } finally {
        await target.close()
      }
    } finally {
      await source.close()
    }
  })
}

/** It was killed behind the last step but one: what is there is whole. */
async function openFinished(
  context: CopyContext,
  { from, to }: { from: StoreAt; to: StoreAt },
): Promise<void> {
  const upkeep = await upkeepOf({ storeAt: to })
  const seal = await upkeep.seal()
  await takeAlong(context, from, to)
  if (seal === undefined) return
  if (seal.kind !== 'copying' || seal.place !== named(from)) throw sealed(to.shown, seal)
  await upkeep.unseal()
}

function placeOf({ cwd, platform, env }: CopyContext, option: string): StoreAt {
  return storeAt({
    option,
    platform,
    env,
    cwd,
    config: {},
    folder: new URL('file:///'),
    files: seenFiles,
  })
}

/** As the other one names it, and a command that is to be typed. */
const named = ({ shown }: StoreAt): string => (isDatabase(shown) ? withoutPlaceForPassword(shown) : shown)

function isOne(from: StoreAt, to: StoreAt): boolean {
  if (from.place === to.place || named(from) === named(to)) return true
  try {
    return !isDatabase(from.place) && realpathSync(from.place) === realpathSync(to.place)
  } catch {
    return false
  }
}
