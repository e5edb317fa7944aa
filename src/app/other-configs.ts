import { existsSync } from 'node:fs'
import type { FillingConfig } from '../store/port/configs.js'

type Options = { path: string; lapse: number; now: Date }

/**
 * Configs that fill the store, too: those that are still where they were, and those that scanned within `lapse` (milliseconds). What is not
 * to be seen from here need not be gone: two containers may share a store, each with a config of its own.
 */
export const otherConfigs = (
  configs: readonly FillingConfig[],
  { path: ours, lapse, now }: Options,
): (FillingConfig & { isHere: boolean })[] =>
  configs
    .filter(({ path }) => path !== ours)
    .map((config) => ({ ...config, isHere: existsSync(config.path) }))
    .filter(({ isHere, scannedAt }) => isHere || scannedAt.getTime() >= now.getTime() - lapse)
