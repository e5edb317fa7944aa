import type { StoredUpdate } from '../../model/official.js'
import type { ChannelLook } from '../port/official.js'
import { saysTheSame, updateColumns, updateOf, updateValues } from '../rows/official.js'
import { storable } from '../rows/values.js'
import type { Database } from './database.js'
import { saveSource } from './sources.js'

export function saveLook(db: Database, look: ChannelLook): { added: number; changed: number } {
  const { channelId, at, state, updates } = look
  const channel = saveSource(db, channelId, state, undefined)
  let added = 0
  let changed = 0
  for (const update of updates) {
    const known = db.get(
      'select * from official_updates where channel = ? and key = ?',
      channel,
      storable(update.key),
    )
    if (known === undefined) added++
    else if (!saysTheSame(known, update)) changed++
    else continue
    db.run(
      `insert into official_updates (channel, first_seen, ${updateColumns.join(', ')})
       values (?, ?, ${updateColumns.map(() => '?').join(', ')})
       on conflict (channel, key) do update set matter = excluded.matter, kind = excluded.kind, state = excluded.state,
         title = excluded.title, words = excluded.words, url = excluded.url,
         said = case excluded.said_from when 'source' then excluded.said else said end,
         said_from = case excluded.said_from when 'source' then excluded.said_from else said_from end`,
      channel,
      at.getTime(),
      ...updateValues(update),
    )
  }
  return { added, changed }
}

export const officialSaid = (
  db: Database,
  { channels, since }: { channels: readonly string[]; since?: Date | undefined },
): readonly StoredUpdate[] =>
  db
    .all(
      `select u.*, s.source from official_updates u join sources s on s.id = u.channel
       where s.source in (select value from json_each(?)) and u.said >= ? order by u.said desc, u.id desc`,
      JSON.stringify(channels.map(storable)),
      since?.getTime() ?? Number.MIN_SAFE_INTEGER,
    )
    .map(updateOf)
