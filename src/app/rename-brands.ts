import { casesOfOneMatter } from '../cases/one-matter.js'
import { renamedKey } from '../digest/recipients.js'
import { oneOfTwo } from '../records/second-name.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { dueRenames } from './due-renames.js'
import { oneName } from './filled-by.js'
import type { Setup } from './setup.js'

/** Gives brands that have another name in the config what was stored of them under those that they had before. */
export async function renameBrands(
  { now, log }: Pick<Context, 'now' | 'log'>,
  { config, configPath }: Setup,
  store: Store,
  adopt: boolean,
): Promise<void> {
  const { brands, lapse } = config
  const options = { brands, lapse, path: oneName(configPath), now: now(), adopt }
  const { due, kept } = await dueRenames(store, options)
  for (const args of kept) log({ code: 'brand-watched-elsewhere', args })
  for (const { from, to } of due) {
    await store.records.renameBrand({
      from,
      to,
      at: now(),
      mailKey: (key) => renamedKey(from, to, key),
      one: oneOfTwo,
      merged: (cases) => casesOfOneMatter(cases, lapse),
    })
    log({ code: 'brand-renamed', args: { from, to } })
  }
}
