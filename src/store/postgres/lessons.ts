import type { LearnedState } from '../../model/learned.js'
import type { Lessons, MarkedMention } from '../port/lessons.js'
import type { StoredPost } from '../port/posts.js'
import { brandIn } from '../rows/brands.js'
import { learnedOf, markedOf } from '../rows/lessons.js'
import { asJson, asNumber, asText, storable, text } from '../rows/values.js'
import { brandAsked, brandsAsked } from './brands.js'
import type { Database, Transaction } from './database.js'
import { postsOf } from './stored-posts.js'

export const lessonsPort = (db: Database): Lessons => ({
  states: () => db.read(states),
  save: (brand, state) => db.write((to) => save(to, brand, state)),
  marked: () => db.read(markedBrands),
  marks: (query) => db.read((from) => marksOfBrand(from, query)),
  untouched: (query) => db.read((from) => untouched(from, query)),
})

const states = async (db: Transaction): Promise<ReadonlyMap<string, LearnedState>> =>
  new Map(
    (await db.all('select * from lessons order by brand')).map((row) => [text(row, 'brand'), learnedOf(row)]),
  )

const save = (db: Transaction, brand: string, state: LearnedState): Promise<void> =>
  db.run(
    `insert into lessons (brand, state) values (?, ?)
     on conflict (brand) do update set state = excluded.state`,
    storable(brand),
    asJson(state),
  )

const markedBrands = async (db: Transaction): Promise<readonly string[]> =>
  (await db.lists(`select distinct ${brandIn('brand')} as name from marks order by name`)).map(([brand]) =>
    asText(brand),
  )

/** Its words are there. */
const isReadable = "p.gone_by is null and p.words_deleted is null and (p.text <> '' or p.title is not null)"

async function marksOfBrand(
  db: Transaction,
  { brand, since, limit }: Parameters<Lessons['marks']>[0],
): Promise<readonly MarkedMention[]> {
  const rows = await db.all(
    `select m.id, k.verdict, k.at from marks k join mentions m on m.post = k.post and m.brand = k.brand
     join posts p on p.id = k.post
     where k.brand = ${brandAsked()} and k.at >= ? and ${isReadable} order by k.at desc, m.id desc limit ?`,
    storable(brand),
    since?.getTime() ?? Number.MIN_SAFE_INTEGER,
    limit,
  )
  return rows.map(markedOf)
}

/** What somebody does with a case, but for what says of its posts what they are. */
const isMove = `e.by is not null and e.code not in ('marked', 'unmarked')
  and not (e.code = 'undone' and e.args::jsonb ->> 'code' in ('marked', 'unmarked'))`

async function untouched(
  db: Transaction,
  { brands, publishedSince, after, limit }: Parameters<Lessons['untouched']>[0],
): Promise<readonly StoredPost[]> {
  const ids = await db.lists(
    `select distinct m.post from mentions m join cases c on c.id = m.case_id
     where m.brand in ${brandsAsked()} and m.published >= ? and m.post > ? and c.state = 'new'
       and not exists (select 1 from case_events e where e.case_id = m.case_id and ${isMove})
     order by m.post limit ?`,
    brands.map(storable),
    publishedSince.getTime(),
    after === undefined ? 0 : Number(after),
    limit,
  )
  const posts = await postsOf(
    db,
    ids.map(([id]) => asNumber(id)),
  )
  return posts.toSorted((one, other) => Number(one.post.id) - Number(other.post.id))
}
