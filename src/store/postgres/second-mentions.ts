import type { CaseEvent } from '../../model/case-event.js'
import type { BrandRename, NamedMention } from '../port/records.js'
import { pairsOf, type Second, type UnderBoth } from '../rows/second-mentions.js'
import { dateOrNull, number } from '../rows/values.js'
import { brandAsked } from './brands.js'
import { eventsOf } from './case-events.js'
import type { Transaction } from './database.js'

/** Of each post that has a mention under both names, leaves what holds of it to the one that stays, and gives the other. */
export async function secondMentions(
  db: Transaction,
  names: readonly [string, string],
  one: BrandRename['one'],
): Promise<readonly Second[]> {
  const histories = new Map<number, readonly CaseEvent[]>()
  const withHistory = async (mention: Omit<NamedMention, 'history'>): Promise<NamedMention> => {
    const history = histories.get(mention.caseId) ?? (await eventsOf(db, mention.caseId))
    histories.set(mention.caseId, history)
    return { ...mention, history }
  }
  const seconds: Second[] = []
  for (const { post, baseline, url, mentions } of await underBoth(db, names)) {
    const [former, present] = [await withHistory(mentions[0]), await withHistory(mentions[1])]
    const held = one([former, present], { baseline, url })
    for (const table of ['mentions', 'hidden_mentions'])
      await db.run(
        `update ${table} set baseline = ?, announced = ?, waits_since = ?, turn_seen = ? where id = ?`,
        Number(held.baseline),
        Number(held.announced),
        dateOrNull(held.turned?.at),
        dateOrNull(held.turned?.seenAt),
        held.id,
      )
    await db.run(
      `delete from marks where post = ? and brand in (${brandAsked()}, ${brandAsked()}) and at < ?`,
      post,
      ...names,
      held.unmarkedAt,
    )
    const [stays, goes] = held.id === former.id ? [former, present] : [present, former]
    seconds.push({ id: goes.id, caseId: goes.caseId, into: stays.caseId })
  }
  return seconds
}

async function underBoth(
  db: Transaction,
  [from, to]: readonly [string, string],
): Promise<readonly UnderBoth[]> {
  const columns = 'id, post, brand, case_id, baseline, announced, waits_since, turn_seen'
  const all = `select ${columns} from mentions union all select ${columns} from hidden_mentions`
  const ofBrand = async (brand: string) =>
    new Map(
      (
        await db.all(
          `with every as (${all})
           select e.*, p.url, p.baseline as post_baseline from every e join posts p on p.id = e.post
           where e.brand = ${brandAsked()} and e.post in (select post from every where brand = ${brandAsked()})
           order by e.post`,
          brand,
          brand === from ? to : from,
        )
      ).map((row) => [number(row, 'post'), row]),
    )
  return pairsOf(await ofBrand(from), await ofBrand(to))
}
