import type { BrandQuery } from '../judge/match/matching.js'
import type { Notice } from '../model/notice.js'
import type { Store } from '../store/port.js'
import { formerNames, type Rename } from './former-names.js'
import { otherConfigs } from './other-configs.js'
import { peopleBehind } from './people.js'

type Options = {
  brands: readonly Pick<BrandQuery, 'name' | 'was'>[]
  /** Of the config, as `oneName` gives it. */
  path: string
  lapse: number
  now: Date
  /** Configs that are not to be seen from here keep nothing. */
  adopt?: boolean
}

/** Names that brands had before and that something is stored under: what the next scan renames, and what it leaves to another config. */
export async function dueRenames(
  store: Store,
  options: Options,
): Promise<{ due: readonly Rename[]; kept: readonly (Rename & { path: string; isHere: boolean })[] }> {
  const renamed = formerNames(options.brands, (await store.posts.judged()).keys())
  if (renamed.length === 0) return { due: [], kept: [] }
  const others = otherConfigs(await store.configs.all(), options).filter(
    ({ isHere }) => isHere || options.adopt !== true,
  )
  const found = renamed.map((rename) => ({
    rename,
    keeper: others.find(({ brands }) => brands.includes(rename.from)),
  }))
  return {
    due: found.flatMap(({ rename, keeper }) => (keeper === undefined ? [rename] : [])),
    kept: found.flatMap(({ rename, keeper }) =>
      keeper === undefined ? [] : [{ ...rename, path: keeper.path, isHere: keeper.isHere }],
    ),
  }
}

/** Who waits under a name of before, and is shown under the new one after the next scan. */
export async function dueRenameNotices(store: Store, options: Options): Promise<Notice[]> {
  const since = options.now.getTime() - options.lapse
  const notices: Notice[] = []
  for (const { from, to } of (await dueRenames(store, options)).due) {
    const waiting = (await store.cases.candidates({ brands: [from], now: options.now })).filter(
      ({ touchedAt, danger }) => danger || touchedAt.getTime() >= since,
    )
    const people = await peopleBehind(store, waiting)
    if (waiting.length > 0)
      notices.push({
        code: 'brand-to-rename',
        args: {
          from,
          to,
          people: people.count(waiting),
          danger: people.count(waiting.filter(({ danger }) => danger)),
        },
      })
  }
  return notices
}
