import * as z from 'zod'
import type { FoundUpdate, OfficialKind } from '../model/official.js'
import { once } from '../sources/once.js'
import { htmlToText } from '../text/html.js'
import { joined, readEach } from './each.js'
import { historyFeed } from './history-feed.js'
import { addressIn, changed, fields, isObject, momentOf } from './json.js'
import type { ChannelReader } from './reader.js'
import { kindOf, stateOf } from './states.js'

const NAME = 'Statuspage'

/** Statuspage by Atlassian, and incident.io and Rootly, which answer like it: each page has a public API at `/api/v2`. */
export const statuspage: ChannelReader = {
  name: NAME,
  hosts: ['statuspage.io'],
  mark: /statuspage\.io|atlassian statuspage|status-?page\/v\d|\bincident\.io\b|\brootly\b/i,
  ways: ({ root }) => [
    // The summary has open matters alone: what was solved between two looks would never be read.
    [`${root}api/v2/incidents.json`, `${root}api/v2/scheduled-maintenances.json`],
    [`${root}history.atom`],
  ],
  json: {
    reads: (value) =>
      isObject(value) &&
      isObject(value.page) &&
      ['incidents', 'scheduled_maintenances', 'components', 'status'].some((key) => key in value),
    read(value, address) {
      const read = Answer().safeParse(value)
      if (!read.success) throw changed(NAME, namedPart(read.error), read.error)
      const { page, incidents, scheduled_maintenances: works } = read.data
      if (!incidents && !works) throw changed(NAME, 'incidents')
      const home = addressIn(page.url)
      const list = (name: string, items: readonly unknown[] | null | undefined, kind?: OfficialKind) =>
        readEach({ software: NAME, name, items: items ?? [], schema: Incident() }, (incident) =>
          updatesOf(incident, { home, address, kind }),
        )
      return {
        ...joined([list('incidents', incidents), list('scheduled_maintenances', works, 'maintenance')]),
        ...(page.name && { title: page.name }),
      }
    },
  },
  feed: historyFeed,
}

const Answer = once(() =>
  z.object({
    page: z.object({ name: fields().text, url: fields().text }),
    incidents: fields().maybeList,
    scheduled_maintenances: fields().maybeList,
  }),
)

const Update = once(() =>
  z.object({
    id: fields().id,
    status: fields().text,
    body: fields().text,
    display_at: fields().text,
    created_at: fields().text,
    updated_at: fields().text,
  }),
)

const Incident = once(() =>
  z.object({
    id: fields().id,
    name: fields().text,
    status: fields().text,
    impact: fields().text,
    shortlink: fields().text,
    created_at: fields().text,
    started_at: fields().text,
    incident_updates: z.array(Update()).nullish(),
  }),
)

type Where = { home: string | undefined; address: string; kind: OfficialKind | undefined }

function updatesOf(
  incident: z.output<ReturnType<typeof Incident>>,
  { home, address, kind }: Where,
): FoundUpdate[] {
  const { id, name, shortlink, incident_updates: updates } = incident
  const page = home === undefined ? undefined : `${home.replace(/\/+$/, '')}/incidents/${id}`
  const common = {
    matter: id,
    kind: kind ?? kindOf(stateOf(incident.status)),
    ...(name && { title: name }),
    url: page ?? addressIn(shortlink) ?? address,
  }
  const one = (key: string, status: string | null | undefined, body: string, at: Date | undefined) => {
    const state = stateOf(status)
    return { ...common, key, ...(state && { state }), text: htmlToText(body), ...(at && { at }) }
  }
  if (!updates || updates.length === 0)
    return [one(id, incident.status, '', momentOf(incident.created_at, incident.started_at))]
  return updates.map((update) =>
    one(
      update.id,
      update.status,
      update.body ?? '',
      momentOf(update.display_at, update.created_at, update.updated_at),
    ),
  )
}

const namedPart = (error: z.ZodError): string => error.issues[0]?.path.join('.') || 'page'
