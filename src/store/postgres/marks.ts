import type { Changes } from '../port/records.js'
import { storable } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Transaction } from './database.js'

export async function putMark(
  db: Transaction,
  { postId, brand, verdict, at, by }: Changes['marks'][number],
): Promise<void> {
  const post = Number(postId)
  if (verdict === undefined)
    await db.run(`delete from marks where post = ? and brand = ${brandAsked()}`, post, storable(brand))
  else
    await db.run(
      `insert into marks (post, brand, verdict, at, by) values (?, ${brandAsked()}, ?, ?, ?)
       on conflict (post, brand) do update set verdict = excluded.verdict, at = excluded.at, by = excluded.by`,
      post,
      storable(brand),
      verdict,
      at.getTime(),
      storable(by),
    )
}
