import { existsSync, realpathSync } from 'node:fs'
import { MentionsError } from '../model/error.js'
import { fillerWords } from '../outputs/wording/filler.js'
import { someOf } from '../outputs/wording/some-of.js'
import type { FillingConfig } from '../store/port/configs.js'
import type { Store } from '../store/port.js'
import { typedWord } from '../text/shell-word.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'

type Ours = { path: string; brands: readonly string[] }

/**
 * Whose store it is. `path`: of the config that scanned into it last; undefined where an earlier version did. `others`: how many more
 * configs fill it.
 */
export type Stranger = { path?: string; brands: readonly string[]; others?: number }

/**
 * Who filled the store, if not this config. It did when it has scanned there, from this place or any other: then they have a brand in
 * common, so that a config may be moved, or edited, and several may share a store.
 *
 * @param judged the brands that posts were judged for: all there is to go by in a store of an earlier version
 */
export function strangerIn(
  filledBy: readonly FillingConfig[],
  judged: readonly string[],
  ours: Ours,
): Stranger | undefined {
  const brands = [...new Set([...filledBy.flatMap((config) => config.brands), ...judged])]
  if (brands.length === 0 && filledBy.length === 0) return undefined
  if (filledBy.some(({ path }) => path === ours.path)) return undefined
  if (brands.some((brand) => ours.brands.includes(brand))) return undefined
  const [last] = filledBy.toSorted((one, other) => other.scannedAt.getTime() - one.scannedAt.getTime())
  const others = filledBy.length - 1
  return { ...(last && { path: last.path }), brands: last?.brands ?? brands, ...(others > 0 && { others }) }
}

/** Says so when the store was filled by another config, whose sources and cases are shown then. */
export async function warnOfStranger(
  { log }: Pick<Context, 'log'>,
  setup: Setup,
  store: Store,
): Promise<void> {
  const stranger = await strangerOf(setup, store)
  if (stranger === undefined) return
  log({
    code: 'store-of-another',
    args: { ...stranger, store: setup.storeAt.shown, config: setup.configPath },
  })
}

/**
 * Keeps that this config fills the store from now on.
 *
 * @param adopt although another one does, and they have no brand in common
 * @throws MentionsError when it may not
 */
export async function claimStore(
  { now, platform }: Pick<Context, 'now' | 'platform'>,
  setup: Setup,
  store: Store,
  adopt: boolean,
): Promise<void> {
  const stranger = adopt ? undefined : await strangerOf(setup, store)
  if (stranger !== undefined) {
    const own = typedWord(setup.configPath.replace(/\.[^./\\]*$/, '.db'), platform)
    throw new MentionsError(
      `The store ${setup.storeAt.shown} was filled by ${fillerWords(stranger)}, for ${someOf(stranger.brands)}: not by ${setup.configPath}.`,
      {
        hint: `Give this config a store of its own: \`store:\` in it, or \`--store ${own}\`.\nIf both belong in one store: \`mentions scan --adopt\``,
      },
    )
  }
  await store.configs.save({ ...oursOf(setup), scannedAt: now() })
}

async function strangerOf(setup: Setup, store: Store): Promise<Stranger | undefined> {
  const judged = [...(await store.posts.judged()).keys()]
  return strangerIn(await store.configs.all(), judged, oursOf(setup))
}

/** Whether this config made a message, from this place, or from another one in which it is no more. */
export function sentByUs({
  config,
  configPath,
}: Setup): (message: { sender: string; brands?: readonly string[] }) => boolean {
  const own = oneName(configPath)
  const names = new Set(config.brands.map(({ name }) => name))
  return ({ sender, brands = [] }) =>
    sender === own || (brands.length > 0 && brands.every((brand) => names.has(brand)) && !existsSync(sender))
}

const oursOf = ({ config, configPath }: Setup): Ours => ({
  path: oneName(configPath),
  brands: config.brands.map(({ name }) => name),
})

/** By which a store knows a config: links lead to one, too. */
export function oneName(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
