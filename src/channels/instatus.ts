import * as z from 'zod'
import type { FoundUpdate } from '../model/official.js'
import { once } from '../sources/once.js'
import { joined, readEach } from './each.js'
import { historyFeed } from './history-feed.js'
import { addressIn, changed, fields, isObject, momentOf } from './json.js'
import type { ChannelReader } from './reader.js'
import { stateOf } from './states.js'

const NAME = 'Instatus'

/** Instatus: its history is a feed; its summary has open matters alone, without their words. */
export const instatus: ChannelReader = {
  name: NAME,
  hosts: ['instatus.com'],
  mark: /instatus/i,
  ways: ({ root }) => [[`${root}history.atom`], [`${root}summary.json`]],
  json: {
    reads: (value) =>
      isObject(value) &&
      isObject(value.page) &&
      ('activeIncidents' in value ||
        'activeMaintenances' in value ||
        /^(?:UP|HASISSUES|UNDERMAINTENANCE)$/.test(String(value.page.status))),
    read(value, address) {
      const read = Answer().safeParse(value)
      if (!read.success) throw changed(NAME, read.error.issues[0]?.path.join('.') ?? 'page', read.error)
      const { page, activeIncidents, activeMaintenances } = read.data
      const home = addressIn(page.url) ?? address
      const list = (name: string, items: readonly unknown[] | null | undefined, kind: FoundUpdate['kind']) =>
        readEach({ software: NAME, name, items: items ?? [], schema: Matter() }, (matter) => [
          updateOf(matter, kind, home),
        ])
      return {
        ...joined([
          list('activeIncidents', activeIncidents, 'incident'),
          list('activeMaintenances', activeMaintenances, 'maintenance'),
        ]),
        ...(page.name && { title: page.name }),
      }
    },
  },
  feed: historyFeed,
}

/** The lists are missing where nothing is open. */
const Answer = once(() =>
  z.object({
    page: z.object({ name: fields().text, url: fields().text, status: fields().text }),
    activeIncidents: fields().maybeList,
    activeMaintenances: fields().maybeList,
  }),
)

const Matter = once(() =>
  z.object({
    name: z.string(),
    status: z.string(),
    started: fields().text,
    start: fields().text,
    url: fields().text,
  }),
)

/** When a matter came into a later state is not said; nor when work was announced that is to begin. */
function updateOf(
  { name, status, started, start, url }: z.output<ReturnType<typeof Matter>>,
  kind: FoundUpdate['kind'],
  home: string,
): FoundUpdate {
  const state = stateOf(status)
  const address = addressIn(url) ?? home
  const matter = /[^/]+\/?$/.exec(new URL(address).pathname)?.[0] ?? name
  const at = state === 'investigating' || state === 'in-progress' ? momentOf(started, start) : undefined
  return {
    key: `${matter} ${status}`,
    matter,
    kind,
    ...(state && { state }),
    title: name,
    text: '',
    url: address,
    ...(at && { at }),
  }
}
