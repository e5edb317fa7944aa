import { isDatabase, type StoreAt } from '../config/store-at.js'
import { Failed } from '../model/failed.js'
import type { OpenOptions, StoreKind } from '../store/kind.js'
import type { Crew } from '../store/port/crew.js'
import type { LeaseKind } from '../store/port/lease.js'
import type { CopySource, CopyTarget } from '../store/port/moving.js'
import type { ToPresent, Upkeep } from '../store/port/upkeep.js'
import type { Store } from '../store/port.js'
import { postgres } from '../store/postgres/kind.js'
import { sealed } from '../store/rows/seal.js'
import { sqlite } from '../store/sqlite/kind.js'
import type { Context } from './context.js'

type StoreSetup = { storeAt: StoreAt }

/** This is the one place that knows which kind of store there is where. */
const kindOf = ({ place }: StoreAt): StoreKind => (isDatabase(place) ? postgres : sqlite)

/** Whether it is in a database, whose own programs do what is done with files. */
export const isDatabaseStore = ({ storeAt }: StoreSetup): boolean => isDatabase(storeAt.place)

/** Whether there may be a store. */
export const isThere = ({ storeAt }: StoreSetup): boolean => kindOf(storeAt).isThere(storeAt.place)

/**
 * Opens the store for reading, which waits for nobody.
 *
 * @throws when nothing was scanned yet, or the file is no store that can be read
 */
export async function readStore<T>(setup: StoreSetup, work: (store: Store) => Promise<T>): Promise<T> {
  return await using(await open(setup, { readOnly: true }), work)
}

/** The same where there may be none yet: before the first scan, and after one that ended before it wrote anything. */
export async function readStoreIfAny<T>(
  setup: StoreSetup,
  work: (store: Store | undefined) => Promise<T>,
): Promise<T> {
  const store = await openIfAny(setup)
  return store === undefined ? await work(undefined) : await using(store, work)
}

async function openIfAny(setup: StoreSetup): Promise<Store | undefined> {
  if (!isThere(setup)) return undefined
  try {
    return await open(setup, { readOnly: true })
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'store-missing') return undefined
    throw error
  }
}

/** Opens the store for writing, beside whoever else does; what waits for another program says so. */
export async function writeStore<T>(
  { log }: Pick<Context, 'log'>,
  setup: StoreSetup,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const args = { path: setup.storeAt.shown }
  const onWait = () => log({ code: 'store-busy', args })
  const onLost = () => log({ code: 'store-lost', args })
  return await using(await open(setup, { onWait, onLost }), work)
}

type Leasing = {
  kind: LeaseKind
  /** Who has the right, for whoever has to wait. */
  command: string
  /** Milliseconds to wait for another one who has it; undefined doesn't wait. */
  wait: number | undefined
  /** Also in a store that is closed to all others. */
  evenSealed?: boolean
  /** It asks no site, so that others who share the work go on with theirs. */
  isBesideOthers?: boolean
}

/** The same with a right that only one process has. */
export async function withLease<T>(
  context: Context,
  setup: StoreSetup,
  leasing: Leasing,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return await alone(context, setup, leasing, () => writeStore(context, setup, work))
}

/** Somebody else has that right, and does what we would do. */
export const isHeld = (error: unknown): boolean =>
  error instanceof Failed && error.failure.code === 'store-locked'

/** Has the right while it works; opens nothing. */
async function alone<T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  { kind, command, wait, evenSealed = false, isBesideOthers = false }: Leasing,
  work: () => Promise<T>,
): Promise<T> {
  const { now, signal } = context
  const { place } = setup.storeAt
  const lease = await kindOf(setup.storeAt).acquireLease(place, {
    kind,
    pid: process.pid,
    command,
    evenSealed,
    now: now(),
    wait,
    signal,
  })
  try {
    return kind === 'scan' && !isBesideOthers
      ? await withSitesLeftAlone(context, setup, { command, wait, evenSealed }, work)
      : await work()
  } finally {
    await lease.release()
  }
}

/** How several machines share the work on a store; undefined where one does it all. */
export const crewOf = ({ storeAt }: StoreSetup): { place: string; crew: Crew } | undefined => {
  const { crew } = kindOf(storeAt)
  return crew && { place: storeAt.place, crew }
}

/** What those tasks are called, in one word or the first of several, in which sites are asked. */
export const SITE_TASK = 'site'

/** Works while none of those who share the work asks a site. */
export async function withSitesLeftAlone<T>(
  { now, signal }: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  { command, wait, evenSealed = false }: Pick<Leasing, 'command' | 'wait' | 'evenSealed'>,
  work: () => Promise<T>,
): Promise<T> {
  const shared = crewOf(setup)
  if (shared === undefined) return await work()
  const lease = await shared.crew.quiet(shared.place, SITE_TASK, {
    pid: process.pid,
    command,
    evenSealed,
    now: now(),
    wait,
    signal,
  })
  try {
    return await work()
  } finally {
    await lease.release()
  }
}

/** The right to watch a store, which one process has as long as it works. */
export const withWatchRight = <T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  work: () => Promise<T>,
): Promise<T> => alone(context, setup, { kind: 'watch', command: 'watch', wait: undefined }, work)

/** What keeps the store in order. */
export const upkeepOf = ({ storeAt }: StoreSetup): Promise<Upkeep> => kindOf(storeAt).upkeepOf(storeAt.place)

/** What brings an export of an earlier version to the form of now: only a store in a file can read one. */
export const toPresent: ToPresent = async (bytes, name, work) =>
  (await import('../store/sqlite/upkeep/to-present.js')).toPresent(bytes, name, work)

/** The same for what changes the whole file, which nobody scans into meanwhile. */
export const withUpkeepAlone = <T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  command: string,
  work: (upkeep: Upkeep) => Promise<T>,
): Promise<T> =>
  alone(context, setup, { kind: 'scan', command, wait: undefined }, async () => work(await upkeepOf(setup)))

/** Somebody moved the store: nothing will be written into it again. */
export const isSealed = (error: unknown): boolean =>
  error instanceof Failed && ['store-sealed', 'store-unfinished'].includes(error.failure.code)

export const copySource = ({ storeAt }: StoreSetup, isToSeal: boolean): Promise<CopySource> =>
  kindOf(storeAt).copySource(storeAt.place, isToSeal)

export const copyTarget = ({ storeAt }: StoreSetup): Promise<CopyTarget> =>
  kindOf(storeAt).copyTarget(storeAt.place)

/** The right to write a store that is to become a copy, which is closed to all others. */
export const withCopyRight = <T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  work: () => Promise<T>,
): Promise<T> =>
  alone(context, setup, { kind: 'scan', command: 'store copy', wait: undefined, evenSealed: true }, work)

/** Works while nobody scans or delivers; waits for whoever does, as long as it takes. */
export const withSealRights = <T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  onWait: (failure: Failed) => void,
  work: () => Promise<T>,
): Promise<T> =>
  (['scan', 'mail', 'alerts'] as const).reduceRight<() => Promise<T>>(
    (inner, kind) => () => aloneWaiting(context, setup, kind, onWait, inner),
    work,
  )()

async function aloneWaiting<T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  kind: LeaseKind,
  onWait: (failure: Failed) => void,
  work: () => Promise<T>,
): Promise<T> {
  let hasBegun = false
  const begun = async () => {
    hasBegun = true
    return await work()
  }
  const leasing = { kind, command: 'store copy' }
  try {
    return await alone(context, setup, { ...leasing, wait: undefined }, begun)
  } catch (error) {
    if (hasBegun || !isHeld(error)) throw error
    onWait(error as Failed)
    return await alone(context, setup, { ...leasing, wait: Number.POSITIVE_INFINITY }, begun)
  }
}

/**
 * Works on a copy that is thrown away, so that a dry run takes the very same path as a real one. One in a database is cleared away by asking
 * for it: then Ctrl-C waits for that.
 */
export async function withStoreCopy<T>(
  { signal, endingItself = (ending) => ending() }: Pick<Context, 'signal' | 'endingItself'>,
  setup: StoreSetup,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { storeAt } = setup
  // The copy would say it of itself.
  const seal = await (await upkeepOf(setup)).seal()
  if (seal !== undefined) throw sealed(storeAt.shown, seal)
  const onCopy = () => kindOf(storeAt).withCopy(storeAt.place, signal, work)
  return isDatabaseStore({ storeAt }) ? await endingItself(onCopy) : await onCopy()
}

const open = ({ storeAt }: StoreSetup, options: OpenOptions): Promise<Store> =>
  kindOf(storeAt).open(storeAt.place, options)

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Since when somebody scans; undefined when nobody does. What that scan finds bears this moment, and may be stored later. */
export const scanningSince = ({ storeAt }: StoreSetup): Promise<Date | undefined> =>
  kindOf(storeAt).heldSince(storeAt.place, 'scan')
