import type { StoredUpdate } from '../../model/official.js'
import type { ChannelLook, Official } from '../port/official.js'
import { saysTheSame, updateColumns, updateOf, updateValues } from '../rows/official.js'
import { type Row, storable, text } from '../rows/values.js'
import type { Database, Transaction } from './database.js'
import { saveSource } from './sources.js'

export const officialPort = (db: Database): Official => ({
  save: (look) => db.write((to) => saveLook(to, look)),
  said: (query) => db.read((from) => officialSaid(from, query)),
})

async function saveLook(
  db: Transaction,
  { channelId, at, state, updates }: ChannelLook,
): Promise<{ added: number; changed: number }> {
  const channel = await saveSource(db, channelId, state, undefined)
  const known = await knownUpdates(
    db,
    channel,
    updates.map(({ key }) => storable(key)),
  )
  let added = 0
  let changed = 0
  // Most of them are as they were.
  for (const update of updates) {
    const key = storable(update.key)
    const before = known.get(key)
    if (before === undefined) added++
    else if (!saysTheSame(before, update)) changed++
    else continue
    const row = await db.get(
      `insert into official_updates as u (channel, first_seen, ${updateColumns.join(', ')})
       values (?, ?, ${updateColumns.map(() => '?').join(', ')})
       on conflict (channel, key) do update set matter = excluded.matter, kind = excluded.kind, state = excluded.state,
         title = excluded.title, words = excluded.words, url = excluded.url,
         said = case excluded.said_from when 'source' then excluded.said else u.said end,
         said_from = case excluded.said_from when 'source' then excluded.said_from else u.said_from end
       returning *`,
      channel,
      at.getTime(),
      ...updateValues(update),
    )
    if (row) known.set(key, row)
  }
  return { added, changed }
}

/** By key. */
async function knownUpdates(
  db: Transaction,
  channel: number,
  keys: readonly string[],
): Promise<Map<string, Row>> {
  const rows = await db.all(
    'select * from official_updates where channel = ? and key = any(?::text[])',
    channel,
    keys,
  )
  return new Map(rows.map((row) => [text(row, 'key'), row]))
}

async function officialSaid(
  db: Transaction,
  { channels, since }: Parameters<Official['said']>[0],
): Promise<readonly StoredUpdate[]> {
  const rows = await db.all(
    `select u.*, s.source from official_updates u join sources s on s.id = u.channel
     where s.source = any(?::text[]) and u.said >= ? order by u.said desc, u.id desc`,
    channels.map(storable),
    since?.getTime() ?? Number.MIN_SAFE_INTEGER,
  )
  return rows.map(updateOf)
}
