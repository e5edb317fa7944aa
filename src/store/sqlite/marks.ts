import type { Changes } from '../port/records.js'
import { storable } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database } from './database.js'

export function putMark(db: Database, { postId, brand, verdict, at, by }: Changes['marks'][number]): void {
  const post = Number(postId)
  if (verdict === undefined) {
    db.run(`delete from marks where post = ? and brand = ${brandAsked()}`, post, storable(brand))
    return
  }
  db.run(
    `insert or replace into marks (post, brand, verdict, at, by) values (?, ${brandAsked()}, ?, ?, ?)`,
    post,
    storable(brand),
    verdict,
    at.getTime(),
    storable(by),
  )
}
