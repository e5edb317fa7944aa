import type { CaseEvent } from '../../model/case-event.js'
import type { BrandRename, NamedMention } from '../port/records.js'
import { pairsOf, type Second, type UnderBoth } from '../rows/second-mentions.js'
import { dateOrNull, number } from '../rows/values.js'
import { brandAsked } from './brands.js'
import { eventsOf } from './case-events.js'
import type { Database } from './database.js'

/** Of each post that has a mention under both names, leaves what holds of it to the one that stays, and gives the other. */
export function secondMentions(
  db: Database,
  names: readonly [string, string],
  one: BrandRename['one'],
): readonly Second[] {
  const histories = new Map<number, readonly CaseEvent[]>()
  const withHistory = (mention: Omit<NamedMention, 'history'>): NamedMention => {
    const history = histories.get(mention.caseId) ?? eventsOf(db, mention.caseId)
    histories.set(mention.caseId, history)
    return { ...mention, history }
  }
  return underBoth(db, names).map(({ post, baseline, url, mentions }) => {
    const [former, present] = [withHistory(mentions[0]), withHistory(mentions[1])]
    const held = one([former, present], { baseline, url })
    for (const table of ['mentions', 'hidden_mentions'])
      db.run(
        `update ${table} set baseline = ?, announced = ?, waits_since = ?, turn_seen = ? where id = ?`,
        Number(held.baseline),
        Number(held.announced),
        dateOrNull(held.turned?.at),
        dateOrNull(held.turned?.seenAt),
        held.id,
      )
    db.run(
      `delete from marks where post = ? and brand in (${brandAsked()}, ${brandAsked()}) and at < ?`,
      post,
      ...names,
      held.unmarkedAt,
    )
    const [stays, goes] = held.id === former.id ? [former, present] : [present, former]
    return { id: goes.id, caseId: goes.caseId, into: stays.caseId }
  })
}

function underBoth(db: Database, [from, to]: readonly [string, string]): readonly UnderBoth[] {
  const columns = 'id, post, brand, case_id, baseline, announced, waits_since, turn_seen'
  const all = `select ${columns} from mentions union all select ${columns} from hidden_mentions`
  const ofBrand = (brand: string) =>
    new Map(
      db
        .all(
          `with every as (${all})
           select e.*, p.url, p.baseline as post_baseline from every e join posts p on p.id = e.post
           where e.brand = ${brandAsked('?1')} and e.post in (select post from every where brand = ${brandAsked('?2')})`,
          brand,
          brand === from ? to : from,
        )
        .map((row) => [number(row, 'post'), row]),
    )
  return pairsOf(ofBrand(from), ofBrand(to))
}
