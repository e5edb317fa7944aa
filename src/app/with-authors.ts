import { promisedBy } from '../cases/promised-by.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import type { Config } from '../config/schema/index.js'
import { looksLike } from '../identity/look-alike.js'
import type { Store } from '../store/port.js'

/**
 * With what there is to know of who wrote: how many matters they had before, and whether they look like one of us; and of who of us promised
 * them another word.
 */
export async function withAuthors<One extends RankedMention>(
  store: Pick<Store, 'cases'>,
  { brands }: Pick<Config, 'brands'>,
  mentions: readonly One[],
): Promise<One[]> {
  // Of whoever never complained before this is the first, which needs no asking.
  const again = mentions.filter(({ complainedBefore }) => complainedBefore)
  const matters = await store.cases.matters([...new Set(again.map((one) => one.case.id))])
  const byName = new Map(brands.map((brand) => [brand.name, brand]))
  const promisers = await promisersOf(store, mentions)
  return mentions.map((one) => {
    const brand = byName.get(one.brand)
    const matter = matters.get(one.case.id) ?? (isFirst(one) ? 1 : undefined)
    const promiser = promisers.get(one.case.id)
    const like =
      brand === undefined || one.official ? undefined : looksLike(one.post.place, one.post.author, brand)
    return {
      ...one,
      ...(matter !== undefined && { matter }),
      ...(like !== undefined && { looksLike: like }),
      ...(promiser !== undefined && { promisedBy: promiser }),
    }
  })
}

const isFirst = ({ complainedBefore, needsReply, case: { person } }: RankedMention): boolean =>
  !complainedBefore && needsReply && person !== undefined

/** By case, where a word was promised that is not given yet: few are. */
async function promisersOf(
  store: Pick<Store, 'cases'>,
  mentions: readonly RankedMention[],
): Promise<ReadonlyMap<number, string>> {
  const promised = mentions.filter((one) => one.case.state === 'answered' && one.case.waitsFrom !== undefined)
  const found = new Map<number, string>()
  for (const caseId of new Set(promised.map((one) => one.case.id))) {
    const by = promisedBy((await store.cases.file(caseId))?.history ?? [])
    if (by !== undefined) found.set(caseId, by)
  }
  return found
}
