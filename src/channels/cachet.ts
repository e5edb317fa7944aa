import * as z from 'zod'
import type { Entry } from '../feeds/feed.js'
import type { FoundUpdate } from '../model/official.js'
import { once } from '../sources/once.js'
import { fingerprint } from '../text/fingerprint.js'
import { htmlToText } from '../text/html.js'
import { readEach } from './each.js'
import { addressIn, changed, fields, isObject, momentOf } from './json.js'
import type { ChannelReader } from './reader.js'
import { kindOf, stateOf } from './states.js'

const NAME = 'Cachet'
/** `[Identified] Mail is slow` */
const STATE_BEFORE = /^\s*\[([^\]]{1,40})\]\s*/

/** Cachet 2 and 3: the state stands before the title in its feed, whose ids change with each update. */
export const cachet: ChannelReader = {
  name: NAME,
  mark: /cachet/i,
  ways: ({ root }) => [
    [`${root}status/rss`],
    [`${root}rss`],
    [`${root}api/v1/incidents?sort=id&order=desc&per_page=50`],
    [`${root}api/incidents`],
  ],
  json: {
    reads: (value) =>
      isObject(value) &&
      Array.isArray(value.data) &&
      (value.data.length === 0 ? 'meta' in value : value.data.some(isIncident)),
    read(value, address) {
      const read = Answer().safeParse(value)
      if (!read.success) throw changed(NAME, read.error.issues[0]?.path.join('.') ?? 'data', read.error)
      const items = read.data.data.map(flat)
      return readEach({ software: NAME, name: 'data', items, schema: Incident() }, (incident) =>
        updatesOf(incident, address),
      )
    },
  },
  feed: {
    reads: ({ entries }) => entries.some(({ title }) => stateBefore(title) !== undefined),
    read(entry, feed) {
      return [entryUpdate(entry, entry.link ?? feed.link ?? entry.id)]
    },
  },
}

const stateBefore = (title = '') => stateOf(STATE_BEFORE.exec(title)?.[1])

/** The same words in the same state at the same moment are the same update, whatever id they come with. */
function entryUpdate(entry: Entry, matter: string): FoundUpdate {
  const { title = '', content, summary = '', published, updated } = entry
  const state = stateBefore(title)
  const text = htmlToText(content ?? summary)
  const at = updated ?? published
  return {
    key: `${matter} ${fingerprint(JSON.stringify([title, text, at]))}`,
    matter,
    kind: kindOf(state),
    ...(state && { state }),
    title: title.replace(STATE_BEFORE, ''),
    text,
    url: matter,
    ...(at && { at }),
  }
}

const isIncident = (item: unknown): boolean =>
  isObject(item) && (isObject(item.attributes) ? 'status' in item.attributes : 'status' in item)

/** What version 3 keeps under `attributes` stands in the incident itself in version 2. */
const flat = (item: unknown): unknown =>
  isObject(item) && isObject(item.attributes) ? { ...item, ...item.attributes } : item

const Answer = once(() => z.object({ data: fields().list }))

/** A moment, or a state: as it is in version 2, and with what people read beside it in version 3. */
const told = once(() =>
  z
    .union([
      z.string(),
      z.number(),
      z
        .object({ human: fields().text, string: fields().text })
        .transform(({ human, string }) => string ?? human),
    ])
    .nullish(),
)

const Update = once(() =>
  z.object({
    id: fields().id,
    message: fields().text,
    status: told(),
    human_status: fields().text,
    created_at: told(),
    created: told(),
    permalink: fields().text,
  }),
)

const Incident = once(() =>
  z.object({
    id: fields().id,
    name: fields().text,
    message: fields().text,
    status: told(),
    human_status: fields().text,
    latest_human_status: fields().text,
    occurred_at: told(),
    created_at: told(),
    updated_at: told(),
    occurred: told(),
    created: told(),
    updated: told(),
    permalink: fields().text,
    updates: z.array(Update()).nullish(),
  }),
)
type Incident = z.output<ReturnType<typeof Incident>>

function updatesOf(incident: Incident, address: string): FoundUpdate[] {
  const { id, name, updates } = incident
  const page = addressIn(incident.permalink) ?? new URL(`/incidents/${id}`, address).href
  const state = stateOf(incident.latest_human_status ?? wordOf(incident.human_status, incident.status))
  const common = { matter: id, kind: kindOf(state), ...(name && { title: name }), url: page }
  const begun = momentOf(incident.occurred_at, incident.occurred, incident.created_at, incident.created)
  const told = updates ?? []
  // The state of an incident is that of its last update, which says so itself.
  const at = told.length > 0 ? begun : (momentOf(incident.updated_at, incident.updated) ?? begun)
  return [
    {
      ...common,
      key: told.length > 0 ? id : `${id} ${state ?? ''}`,
      ...(told.length === 0 && state && { state }),
      text: htmlToText(incident.message ?? ''),
      ...(at && { at }),
    },
    ...told.map((update) => {
      const each = stateOf(wordOf(update.human_status, update.status))
      const moment = momentOf(update.created_at, update.created)
      return {
        ...common,
        key: `${id} ${update.id}`,
        ...(each && { state: each }),
        text: htmlToText(update.message ?? ''),
        url: addressIn(update.permalink) ?? page,
        ...(moment && { at: moment }),
      }
    }),
  ]
}

/** The numbers that version 2 has for states. */
const numbered = ['scheduled', 'investigating', 'identified', 'monitoring', 'resolved']

const wordOf = (human: string | null | undefined, status: string | number | null | undefined) =>
  human ?? (/^\d$/.test(String(status)) ? numbered[Number(status)] : String(status ?? ''))
