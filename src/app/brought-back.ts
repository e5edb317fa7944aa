import { broughtBackBy } from '../cases/named-by.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import type { Store } from '../store/port.js'

/**
 * With the post that brought their case back, where that is none of these: who says in calm words that it is not over waits with a post
 * that no list has.
 */
export async function withBroughtBack(
  store: Pick<Store, 'cases'>,
  mentions: readonly RankedMention[],
): Promise<RankedMention[]> {
  const back = mentions.filter(
    ({ case: { backSince, backAs } }) => backSince !== undefined && backAs !== 'reopened',
  )
  const found = new Map<number, RankedMention['broughtBack']>()
  for (const caseId of new Set(back.map((one) => one.case.id))) {
    if (broughtBackBy(back.filter((one) => one.case.id === caseId)) !== undefined) continue
    found.set(caseId, broughtBackBy((await store.cases.file(caseId))?.mentions ?? []))
  }
  return mentions.map((one) => {
    const broughtBack = found.get(one.case.id)
    return broughtBack === undefined ? one : { ...one, broughtBack }
  })
}
