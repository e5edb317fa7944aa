import type { LearnedState } from '../../model/learned.js'
import type { Lessons, MarkedMention } from '../port/lessons.js'
import type { StoredPost } from '../port/posts.js'
import { brandIn } from '../rows/brands.js'
import { stateNumbers } from '../rows/case-states.js'
import { learnedOf, markedOf } from '../rows/lessons.js'
import { asNumber, asText, storable, text } from '../rows/values.js'
import { brandAsked, brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { postsOf } from './posts.js'

export const lessons = (db: Database): ReadonlyMap<string, LearnedState> =>
  new Map(db.all('select * from lessons order by brand').map((row) => [text(row, 'brand'), learnedOf(row)]))

export function saveLessons(db: Database, brand: string, state: LearnedState): void {
  db.run(
    'insert or replace into lessons (brand, state) values (?, ?)',
    storable(brand),
    storable(JSON.stringify(state)),
  )
}

export const markedBrands = (db: Database): readonly string[] =>
  db
    .lists(`select distinct ${brandIn('brand')} as name from marks order by name`)
    .map(([brand]) => asText(brand))

/** Its words are there. */
const isReadable = "p.gone_by is null and p.words_deleted is null and (p.text <> '' or p.title is not null)"

export const marksOfBrand = (
  db: Database,
  { brand, since, limit }: Parameters<Lessons['marks']>[0],
): readonly MarkedMention[] =>
  db
    .all(
      `select m.id, k.verdict, k.at from marks k
       cross join mentions m indexed by mentions_post on m.post = k.post and m.brand = k.brand
       join posts p on p.id = k.post
       where k.brand = ${brandAsked()} and k.at >= ? and ${isReadable} order by k.at desc, m.id desc limit ?`,
      storable(brand),
      since?.getTime() ?? Number.MIN_SAFE_INTEGER,
      limit,
    )
    .map(markedOf)

/** What somebody does with a case, but for what says of its posts what they are. */
const isMove =
  "e.by is not null and e.code not in ('marked', 'unmarked') and not (e.code = 'undone' and e.args ->> '$.code' in ('marked', 'unmarked'))"

export function untouched(
  db: Database,
  { brands, publishedSince, after, limit }: Parameters<Lessons['untouched']>[0],
): readonly StoredPost[] {
  const ids = db
    .lists(
      `select distinct m.post from mentions m indexed by mentions_brand join cases c on c.id = m.case_id
       where m.brand in ${brandsAsked()} and m.published >= ? and m.post > ? and c.state = ${stateNumbers.new}
         and not exists (select 1 from case_events e where e.case_id = m.case_id and ${isMove})
       order by m.post limit ?`,
      JSON.stringify(brands.map(storable)),
      publishedSince.getTime(),
      after === undefined ? 0 : Number(after),
      limit,
    )
    .map(([id]) => asNumber(id))
  return postsOf(db, ids)
}
