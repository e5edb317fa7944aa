import { casesOfOneMatter } from '../cases/one-matter.js'
import { renamedKey } from '../digest/recipients.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { oneName } from './filled-by.js'
import { otherConfigs } from './gone-brands.js'
import type { Setup } from './setup.js'

/** Gives brands that have another name in the config what was stored of them under those that they had before. */
export async function renameBrands(
  { now, log }: Pick<Context, 'now' | 'log'>,
  { config, configPath }: Setup,
  store: Store,
): Promise<void> {
  const renamed = config.brands.flatMap(({ name, was }) => was.map((from) => ({ from, to: name })))
  if (renamed.length === 0) return
  const judged = await store.posts.judged()
  const ours = oneName(configPath)
  const others = otherConfigs(await store.configs.all(), ours)
  for (const { from, to } of renamed) {
    if (!judged.has(from)) continue
    const keeper = others.find(({ brands }) => brands.includes(from))
    if (keeper !== undefined) {
      log({ code: 'brand-watched-elsewhere', args: { from, to, path: keeper.path } })
      continue
    }
    await store.records.renameBrand({
      from,
      to,
      at: now(),
      mailKey: (key) => renamedKey(from, to, key),
      merged: (cases) => casesOfOneMatter(cases, config.lapse),
    })
    log({ code: 'brand-renamed', args: { from, to } })
  }
}
