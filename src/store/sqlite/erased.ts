import type { CaseEvent } from '../../model/case-event.js'
import type { Erased } from '../../model/erased.js'
import type { ThreadOver } from '../../model/thread.js'
import { conflict } from '../conflict.js'
import type { Erasure } from '../port/erasure.js'
import type { BegunThread, Changes, ErasedRecords, Marker } from '../port/records.js'
import { erasedOf, personOf } from '../rows/erased.js'
import { namesIn } from '../rows/post-names.js'
import { asJson, asNumber, asText, number, storable } from '../rows/values.js'
import type { Database } from './database.js'
import { dropKeys } from './post-keys.js'
import { packedSignals, packedSpans, signalsOf, spansOf } from './reasons.js'

/** By brand, who and what must not be stored again. */
export const erasedLists = (db: Database): readonly Erased[] =>
  erasedOf(db.all('select brand, salt, hash from erased order by brand, salt, hash'))

/** @throws Conflict when somebody was forgotten since the facts were loaded */
export function checkErased(db: Database, { erasedSeen }: Changes): void {
  if (erasedSeen === undefined) return
  const row = db.get('select count(*) as count from erased')
  if (row === undefined || number(row, 'count') !== erasedSeen) throw conflict()
}

/** To be called when the rest of the changes is written: by then the posts say nothing. */
export function erase(
  db: Database,
  { people, posts, histories, threads = [], markers = [], list }: ErasedRecords,
): void {
  const ids = JSON.stringify(people)
  const postIds = JSON.stringify(posts.map(Number))
  const those = 'in (select value from json_each(?))'
  dropKeys(db, posts)
  db.run(`delete from thread_looks where post ${those}`, postIds)
  // Which source gave it when is a number; the hash would recognise its words.
  db.run(`update post_sources set hash = '' where post ${those}`, postIds)
  for (const [caseId, events] of histories) rewrite(db, caseId, events)
  for (const thread of threads) untitle(db, thread)
  for (const marker of markers) unmark(db, marker)
  db.run(`update cases set person = null where person ${those}`, ids)
  db.run(`update mentions set person = null where person ${those}`, ids)
  db.run(`update posts set person = null where person ${those}`, ids)
  db.run(`delete from persons where id ${those}`, ids)
  addErased(db, list)
}

/** What others wrote in a thread, without its title. */
function untitle(db: Database, { place, id, untitled }: BegunThread): void {
  const posts = db.lists(
    `select id from posts indexed by posts_thread where thread = ? and place = ?
       and details ->> '$.titleOf' = 'thread' and title is not null`,
    storable(id),
    storable(place),
  )
  const ids = JSON.stringify(posts.map(([post]) => asNumber(post)))
  const those = 'in (select value from json_each(?))'
  for (const row of db.all(
    `select id, signals, named, relevance_signals from mentions where post ${those}`,
    ids,
  )) {
    const { signals, named, relevanceSignals } = untitled({
      signals: signalsOf(row.signals),
      named: spansOf(row.named),
      ...(row.relevance_signals !== null && { relevanceSignals: signalsOf(row.relevance_signals) }),
    })
    db.run(
      'update mentions set signals = ?, named = ?, relevance_signals = ?, likeness = null where id = ?',
      packedSignals(signals),
      packedSpans(named),
      relevanceSignals === undefined ? null : packedSignals(relevanceSignals),
      number(row, 'id'),
    )
  }
  db.run(`update posts set title = null where id ${those}`, ids)
}

/** The marks of others' threads: what they say stays. */
function unmark(db: Database, { place, names, unmarked }: Marker): void {
  const looks = db.lists(
    'select l.post, l.over from thread_looks l join posts p on p.id = l.post where l.over is not null and p.place = ?',
    storable(place),
  )
  for (const [post, stored] of looks) {
    const over: ThreadOver = JSON.parse(asText(stored))
    const bare = unmarked(over)
    if (bare !== over)
      db.run(
        'update thread_looks set over = ? where post = ?',
        storable(JSON.stringify(bare)),
        asNumber(post),
      )
  }
  db.run(
    `update case_events as e set args = json_remove(args, '$.by')
     where e.code in ('said', 'came-back', 'answered-there', 'acknowledged-there', 'over-there')
       and e.code = 'over-there' and e.args ->> '$.by' in (select value from json_each(?1)) and exists (
       select 1 from case_events o where o.case_id = e.case_id and o.code in ('opened', 'mention-added')
         and o.args ->> '$.place' = ?2)`,
    JSON.stringify(names.map(storable)),
    storable(place),
  )
}

export function addErased(
  db: Database,
  lists: readonly { brand: string; salt: string; hashes: Iterable<string> }[],
): void {
  for (const { brand, salt, hashes } of lists)
    db.run(
      `insert into erased (brand, salt, hash)
       select ?1, ?2, value from json_each(?3) where true
       on conflict do nothing`,
      storable(brand),
      salt,
      JSON.stringify([...hashes]),
    )
}

/** See `Erasure`. Place by place, since people are found by their place and key. */
export const peopleCalled = (
  db: Database,
  { keys, urls }: Parameters<Erasure['people']>[0],
): Awaited<ReturnType<Erasure['people']>> =>
  db
    .all(
      `with recursive places (place) as (
         select min(place) from persons
         union all
         select (select min(n.place) from persons n where n.place > p.place) from places p where p.place is not null
       ), found (id) as (
         select n.id from places p cross join json_each(?1) k cross join persons n on n.place = p.place and n.key = k.value
         union
         select id from persons indexed by persons_url where url is not null and url in (select value from json_each(?2))
       )
       select * from persons where id in (select id from found) order by id`,
      JSON.stringify(keys.map(storable)),
      JSON.stringify(urls.map(storable)),
    )
    .map(personOf)

/** See `Erasure`. */
export function storedThough(
  db: Database,
  { isPerson, isKey }: Parameters<Erasure['stored']>[0],
): Awaited<ReturnType<Erasure['stored']>> {
  const people = db.all('select * from persons').map(personOf).filter(isPerson)
  const posts =
    isKey === undefined
      ? []
      : db
          .lists('select id, names, url from posts where names is not null')
          .filter(([, names, url]) => namesIn(names, asText(url)).some(isKey))
  return { people, postIds: posts.map(([post]) => String(asNumber(post))) }
}

/** Entries are numbered from 1, without gaps. */
function rewrite(db: Database, caseId: number, events: readonly CaseEvent[]): void {
  for (const [index, event] of events.entries())
    db.run(
      'update case_events set args = ? where case_id = ? and entry = ?',
      asJson(event.args),
      caseId,
      index + 1,
    )
}
