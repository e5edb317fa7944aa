import {
  type OfficialUpdate,
  officialKinds,
  officialStates,
  type StoredUpdate,
} from '../../model/official.js'
import type { ChannelLook } from '../port/official.js'
import { date, oneOf, optionalText, orNull, type Row, storable, text } from '../rows/values.js'
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
    else if (!isSame(known, update)) changed++
    else continue
    db.run(
      `insert into official_updates (channel, key, matter, kind, state, title, words, url, said, said_from, first_seen)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (channel, key) do update set matter = excluded.matter, kind = excluded.kind, state = excluded.state,
         title = excluded.title, words = excluded.words, url = excluded.url,
         said = case excluded.said_from when 'source' then excluded.said else said end,
         said_from = case excluded.said_from when 'source' then excluded.said_from else said_from end`,
      channel,
      storable(update.key),
      storable(update.matter),
      update.kind,
      orNull(update.state),
      orNull(update.title),
      storable(update.text),
      storable(update.url),
      update.at.getTime(),
      update.atFrom,
      at.getTime(),
    )
  }
  return { added, changed }
}

function isSame(row: Row, update: OfficialUpdate): boolean {
  const stored = updateOf({ ...row, source: '' })
  return (
    stored.matter === storable(update.matter) &&
    stored.kind === update.kind &&
    stored.state === update.state &&
    stored.title === (update.title === undefined ? undefined : storable(update.title)) &&
    stored.text === storable(update.text) &&
    stored.url === storable(update.url) &&
    (update.atFrom === 'first-seen' ||
      (stored.atFrom === 'source' && stored.at.getTime() === update.at.getTime()))
  )
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

function updateOf(row: Row): StoredUpdate {
  const state = optionalText(row, 'state')
  const title = optionalText(row, 'title')
  return {
    channelId: text(row, 'source'),
    key: text(row, 'key'),
    matter: text(row, 'matter'),
    kind: oneOf(row, 'kind', officialKinds),
    ...(state !== undefined && { state: oneOf(row, 'state', officialStates) }),
    ...(title !== undefined && { title }),
    text: text(row, 'words'),
    url: text(row, 'url'),
    at: date(row, 'said'),
    atFrom: oneOf(row, 'said_from', ['source', 'first-seen']),
    firstSeenAt: date(row, 'first_seen'),
  }
}
