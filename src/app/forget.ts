import { randomBytes } from 'node:crypto'
import { shortId } from '../cases/short-id.js'
import type { StoreAt } from '../config/store-at.js'
import { hasErasedKey, hashOfPerson } from '../identity/erased.js'
import { learnFromMarks } from '../jobs/learn.js'
import type { Erased } from '../model/erased.js'
import { Failed } from '../model/failed.js'
import { factsForForget, recordForget } from '../records/forget.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { forgottenBeside, isKnown, saveForgotten } from './forgotten-file.js'
import { learners } from './learners.js'
import { runForget } from './run-forget.js'
import type { Setup } from './setup.js'
import { readStore, scanningSince, withUpkeepAlone, writeStore } from './stores.js'
import type { ToForget } from './whom-to-forget.js'

/** What would be, or was, forgotten. */
export type Forgetting = ToForget & {
  posts: number
  /** Short ids. */
  cases: readonly string[]
  /** Of them: those in which somebody's life or body may be at stake, and that wait. */
  inDanger: readonly string[]
}

/** What would be forgotten. */
export async function forgetting({ storeAt }: Pick<Setup, 'storeAt'>, whom: ToForget): Promise<Forgetting> {
  return await readStore({ storeAt }, async (store) => {
    const facts = await store.records.facts(factsForForget(whom))
    const { posts, caseIds } = recordForget(
      { ...whom, brands: new Map(), when: { at: new Date(0), by: '' } },
      facts,
    )
    const inDanger = facts.mentions.filter(
      ({ danger, due, caseId }) => danger && due && caseIds.includes(caseId),
    )
    return {
      ...whom,
      posts: posts.length,
      cases: caseIds.map(shortId),
      inDanger: [...new Set(inDanger.map(({ caseId }) => shortId(caseId)))],
    }
  })
}

/**
 * Forgets somebody, for good. `isScrubbed`: false where a scan runs just now, another program reads the store or the disk has no room:
 * what was deleted may still be found in the free parts of its file until that is rewritten.
 *
 * @throws Failed where the store cannot be written
 */
export async function forget(
  context: Pick<Context, 'now' | 'log' | 'signal'>,
  { config, storeAt }: Pick<Setup, 'config' | 'storeAt'>,
  { whom, by }: { whom: ToForget; by: string },
): Promise<{ posts: number; cases: readonly string[]; isScrubbed: boolean }> {
  const done = await writeStore(context, { storeAt }, async (store) => {
    const judged = await store.posts.judged()
    const brands = new Set([...config.brands.map(({ name }) => name), ...judged.keys()])
    const { posts, caseIds } = await runForget(store, {
      ...whom,
      brands: new Map(Array.from(brands, (brand) => [brand, randomBytes(16).toString('hex')])),
      when: { at: context.now(), by },
    })
    await learnWithoutThem(store, config, context.now())
    const beside = await forgottenBeside(context, storeAt)
    await saveForgotten(storeAt, { beside, lists: await store.erasure.lists() })
    return { posts: posts.length, cases: caseIds.map(shortId) }
  })
  return { ...done, isScrubbed: await scrub(context, storeAt) }
}

/** What their posts taught is learned from nobody's words now, and what else was is fitted anew; for brands of other configs, too. */
async function learnWithoutThem(store: Store, config: Setup['config'], now: Date): Promise<void> {
  const own = learners(config)
  const others = [...(await store.lessons.states()).keys()].filter(
    (brand) => !own.some(({ name }) => name === brand),
  )
  await learnFromMarks({
    store,
    brands: [...own, ...others.map((name) => ({ name, threshold: config.scoring.threshold }))],
    now,
    isAfterForgetting: true,
  })
}

async function scrub(context: Pick<Context, 'now' | 'signal'>, at: StoreAt): Promise<boolean> {
  if ((await scanningSince({ storeAt: at })) !== undefined) return false
  try {
    const { isShrunk } = await withUpkeepAlone(context, { storeAt: at }, 'forget', (upkeep) =>
      upkeep.compact(true),
    )
    return isShrunk
  } catch (error) {
    // A scan has begun meanwhile, or there is no room. They are forgotten all the same, and whoever asked for that is told what is left.
    if (error instanceof Failed) return false
    throw error
  }
}

/** Forgets again, before anything is told of the store, and says so where it held anything. */
export async function forgetAgainAndSay(
  context: Pick<Context, 'now' | 'log'>,
  store: Store,
  at: StoreAt,
): Promise<void> {
  const posts = await forgetAgain(context, store, at)
  if (posts > 0) context.log({ code: 'forgotten-again', args: { posts } })
}

/**
 * Forgets again whom a store still holds though they were forgotten, since a backup was put back. The traces that are left in the free
 * parts of its file go where somebody has it compacted: whoever holds the right to write is not alone in it.
 *
 * @returns how many posts of them that were
 */
export async function forgetAgain(
  context: Pick<Context, 'now' | 'log'>,
  store: Store,
  at: StoreAt,
): Promise<number> {
  const beside = await forgottenBeside(context, at)
  const known = await store.erasure.lists()
  const missing = beside === 'unreadable' ? [] : beside.filter((list) => !isKnown(list, known))
  const posts = missing.length === 0 ? 0 : await forgetThose(context, store, missing)
  // Also where nothing is missing: whoever forgot somebody may have been ended before they had written it there.
  await saveForgotten(at, { beside, lists: await store.erasure.lists() })
  return posts
}

async function forgetThose(
  { now }: Pick<Context, 'now'>,
  store: Store,
  missing: readonly Erased[],
): Promise<number> {
  const { people, postIds } = await store.erasure.stored({
    isPerson: (person) => missing.some(({ salt, hashes }) => hashes.has(hashOfPerson(salt, person))),
    isKey: (key) => missing.some((list) => hasErasedKey(list, [key])),
  })
  const when = { at: now(), by: 'scan' }
  const isHeld = people.length + postIds.length > 0
  const again = isHeld ? await runForget(store, { people, postIds, brands: new Map(), when }) : { posts: [] }
  // Last: once the store has the lists, nobody looks for these people any more.
  await store.erasure.add(missing)
  return again.posts.length
}
