import type { JudgedBrand } from '../port/posts.js'
import { judgedBrandOf } from '../rows/judged.js'
import { storable, text } from '../rows/values.js'
import type { Database } from './database.js'

export function judged(db: Database): ReadonlyMap<string, JudgedBrand> {
  return new Map(db.all('select * from judged').map((row) => [text(row, 'brand'), judgedBrandOf(row)]))
}

export function setJudged(db: Database, rules: ReadonlyMap<string, string>): void {
  for (const [brand, rule] of rules) {
    db.run(
      'insert or replace into judged (brand, rules, through) values (?, ?, (select max(id) from posts))',
      storable(brand),
      rule,
    )
  }
}
