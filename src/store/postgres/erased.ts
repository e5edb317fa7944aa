import type { CaseEvent } from '../../model/case-event.js'
import type { Erased } from '../../model/erased.js'
import type { Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import { conflict } from '../conflict.js'
import type { Erasure } from '../port/erasure.js'
import type { BegunThread, Changes, ErasedRecords, Marker } from '../port/records.js'
import { erasedOf, personOf } from '../rows/erased.js'
import { asJson, asNumber, asText, json, number, storable } from '../rows/values.js'
import type { Transaction } from './database.js'
import { dropKeys } from './post-keys.js'

/** By brand, who and what must not be stored again. */
export const erasedLists = async (db: Transaction): Promise<readonly Erased[]> =>
  erasedOf(await db.all('select brand, salt, hash from erased order by brand, salt, hash'))

/** @throws Conflict when somebody was forgotten since the facts were loaded */
export async function checkErased(db: Transaction, { erasedSeen }: Changes): Promise<void> {
  if (erasedSeen === undefined) return
  const row = await db.get('select count(*) as count from erased')
  if (row === undefined || number(row, 'count') !== erasedSeen) throw conflict()
}

/** To be called when the rest of the changes is written: by then the posts say nothing. */
export async function erase(
  db: Transaction,
  { people, posts, histories, threads = [], markers = [], list }: ErasedRecords,
): Promise<void> {
  const postIds = posts.map(Number)
  await dropKeys(db, posts)
  await db.run('delete from thread_looks where post = any(?::bigint[])', postIds)
  // Which source gave it when is a number; the hash would recognise its words.
  await db.run(`update post_sources set hash = '' where post = any(?::bigint[])`, postIds)
  for (const [caseId, events] of histories) await rewrite(db, caseId, events)
  for (const thread of threads) await untitle(db, thread)
  for (const marker of markers) await unmark(db, marker)
  for (const table of ['cases', 'mentions', 'posts'])
    await db.run(`update ${table} set person = null where person = any(?::bigint[])`, people)
  await db.run('delete from persons where id = any(?::bigint[])', people)
  await addErased(db, list)
}

/** What others wrote in a thread, without its title. */
async function untitle(db: Transaction, { place, id, untitled }: BegunThread): Promise<void> {
  const posts = await db.lists(
    `select id from posts where thread = ? and place = ?
       and details::jsonb ->> 'titleOf' = 'thread' and title is not null`,
    storable(id),
    storable(place),
  )
  const ids = posts.map(([post]) => asNumber(post))
  for (const row of await db.all(
    'select id, signals, named, relevance_signals from mentions where post = any(?::bigint[])',
    ids,
  )) {
    const { signals, named, relevanceSignals } = untitled({
      signals: json<readonly Signal[]>(row, 'signals'),
      named: json<readonly Span[]>(row, 'named'),
      ...(row.relevance_signals !== null && {
        relevanceSignals: json<readonly Signal[]>(row, 'relevance_signals'),
      }),
    })
    await db.run(
      'update mentions set signals = ?, named = ?, relevance_signals = ?, likeness = null where id = ?',
      asJson(signals),
      asJson(named),
      relevanceSignals === undefined ? null : asJson(relevanceSignals),
      number(row, 'id'),
    )
  }
  await db.run('update posts set title = null where id = any(?::bigint[])', ids)
}

/** The marks of others' threads: what they say stays. */
async function unmark(db: Transaction, { place, names, unmarked }: Marker): Promise<void> {
  const looks = await db.lists(
    `select l.post, l.over from thread_looks l join posts p on p.id = l.post
     where l.over is not null and p.place = ?`,
    storable(place),
  )
  for (const [post, stored] of looks) {
    const over: ThreadOver = JSON.parse(asText(stored))
    const bare = unmarked(over)
    if (bare !== over)
      await db.run('update thread_looks set over = ? where post = ?', asJson(bare), asNumber(post))
  }
  await db.run(
    `update case_events as e set args = (e.args::jsonb - 'by')::text
     where e.code in ('said', 'came-back', 'answered-there', 'acknowledged-there', 'over-there')
       and e.code = 'over-there' and e.args::jsonb ->> 'by' = any(?::text[]) and exists (
       select 1 from case_events o where o.case_id = e.case_id and o.code in ('opened', 'mention-added')
         and o.args::jsonb ->> 'place' = ?)`,
    names.map(storable),
    storable(place),
  )
}

export async function addErased(
  db: Transaction,
  lists: readonly { brand: string; salt: string; hashes: Iterable<string> }[],
): Promise<void> {
  for (const { brand, salt, hashes } of lists)
    await db.run(
      `insert into erased (brand, salt, hash) select ?::text, ?::text, unnest(?::text[]) on conflict do nothing`,
      storable(brand),
      salt,
      [...hashes],
    )
}

/** See `Erasure`. Place by place, since people are found by their place and key. */
export const peopleCalled = async (
  db: Transaction,
  { keys, urls }: Parameters<Erasure['people']>[0],
): ReturnType<Erasure['people']> =>
  (
    await db.all(
      `with recursive places (place) as (
         select min(place) from persons
         union all
         select (select min(n.place) from persons n where n.place > p.place) from places p where p.place is not null
       ), found (id) as (
         select n.id from places p join persons n on n.place = p.place and n.key = any(?::text[])
         union
         select id from persons where url is not null and url = any(?::text[])
       )
       select * from persons where id in (select id from found) order by id`,
      keys.map(storable),
      urls.map(storable),
    )
  ).map(personOf)

/** See `Erasure`. */
export async function storedThough(
  db: Transaction,
  { isPerson, isKey }: Parameters<Erasure['stored']>[0],
): ReturnType<Erasure['stored']> {
  const people = (await db.all('select * from persons order by id')).map(personOf).filter(isPerson)
  const keys = isKey === undefined ? [] : await db.lists('select key, post from post_keys order by post')
  const posts = keys.filter(([key]) => isKey?.(asText(key))).map(([, post]) => String(asNumber(post)))
  return { people, postIds: [...new Set(posts)] }
}

/** Entries are numbered from 1, without gaps. */
const rewrite = (db: Transaction, caseId: number, events: readonly CaseEvent[]): Promise<void> =>
  db.run(
    `update case_events e set args = n.args from unnest(?::text[]) with ordinality n (args, entry)
     where e.case_id = ? and e.entry = n.entry`,
    events.map(({ args }) => asJson(args)),
    caseId,
  )
