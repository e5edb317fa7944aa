import { existsSync } from 'node:fs'
import { shortId } from '../cases/short-id.js'
import type { Store } from '../store/port.js'
import { oneName } from './filled-by.js'
import { formerNames } from './former-names.js'
import type { Setup } from './setup.js'

/**
 * A case whose brand this config does not watch, so that nobody does anything with it from here. `isNow`: what the config calls that brand,
 * where the next scan gives it that name; `watchedBy`: the path of another config that does watch it.
 */
export type CaseOfOther = {
  caseId: number
  shortId: string
  brand: string
  isNow?: string
  watchedBy?: string
}

/** Those of the cases that are about a brand which this config does not watch. */
export async function ofOtherBrands(
  store: Store,
  { config, configPath }: Pick<Setup, 'config' | 'configPath'>,
  caseIds: readonly number[],
): Promise<readonly CaseOfOther[]> {
  const ours = config.brands.map(({ name }) => name)
  const found = await store.cases.ofOtherBrands(caseIds, ours)
  if (found.size === 0) return []
  const renames = formerNames(config.brands, found.values())
  const own = oneName(configPath)
  const others = (await store.configs.all())
    .filter(({ path }) => path !== own && existsSync(path))
    .toSorted((one, other) => other.scannedAt.getTime() - one.scannedAt.getTime())
  return Array.from(found, ([caseId, brand]) => {
    const isNow = renames.find(({ from }) => from === brand)?.to
    const watchedBy = others.find(({ brands }) => brands.includes(brand))?.path
    return {
      caseId,
      shortId: shortId(caseId),
      brand,
      ...(isNow !== undefined && { isNow }),
      ...(watchedBy !== undefined && { watchedBy }),
    }
  })
}
