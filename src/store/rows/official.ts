import {
  type OfficialUpdate,
  officialKinds,
  officialStates,
  type StoredUpdate,
} from '../../model/official.js'
import { date, oneOf, optionalText, orNull, type Row, storable, text } from './values.js'

/** What a channel says of an update, in the order of `updateValues`. */
export const updateColumns = [
  'key',
  'matter',
  'kind',
  'state',
  'title',
  'words',
  'url',
  'said',
  'said_from',
] as const

export const updateValues = (update: OfficialUpdate): readonly (string | number | null)[] => [
  storable(update.key),
  storable(update.matter),
  update.kind,
  orNull(update.state),
  orNull(update.title),
  storable(update.text),
  storable(update.url),
  update.at.getTime(),
  update.atFrom,
]

/** The row says what the update says. */
export function saysTheSame(row: Row, update: OfficialUpdate): boolean {
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

export function updateOf(row: Row): StoredUpdate {
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
