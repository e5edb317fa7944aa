import * as z from 'zod'
import type { FoundUpdate } from '../model/official.js'
import { once } from '../sources/once.js'
import { htmlToText } from '../text/html.js'
import { readEach } from './each.js'
import { addressIn, fields, isObject, momentOf } from './json.js'
import type { ChannelReader, Way } from './reader.js'

const NAME = 'Upptime'
const API = 'https://api.github.com'
const REPOSITORY = /https:\/\/github\.com\/([\w.-]{1,100}\/[\w.-]{1,100}?)(?=["'#?)\s/]|\.git\b|$)/i

/** Upptime: each incident is an issue with the label `status` in the repository that the page names. */
export const upptime: ChannelReader = {
  name: NAME,
  mark: /upptime/i,
  at: (url) => issuesOf(REPOSITORY.exec(url)?.[1]),
  ways: ({ html = '' }) => issuesOf(ownRepository(html)),
  json: {
    reads: (value) =>
      Array.isArray(value) && value.every((item) => isObject(item) && 'html_url' in item && 'title' in item),
    read(value, address) {
      const items = (Array.isArray(value) ? value : []).filter(
        (item) => !(isObject(item) && isObject(item.pull_request)),
      )
      return readEach({ software: NAME, name: 'issues', items, schema: Issue() }, (issue) =>
        updatesOf(issue, address),
      )
    },
  },
}

const issuesOf = (repository: string | undefined): readonly Way[] =>
  repository === undefined ? [] : [[`${API}/repos/${repository}/issues?labels=status&state=all&per_page=50`]]

/** The first one on a page that is not that of the software itself. */
function ownRepository(html: string): string | undefined {
  const all = [...html.matchAll(new RegExp(REPOSITORY, 'gi'))].flatMap(([, name]) => name ?? [])
  return all.find((name) => !/^upptime\//i.test(name))
}

const Issue = once(() =>
  z.object({
    number: fields().id,
    title: z.string(),
    body: fields().text,
    html_url: fields().text,
    state: z.string(),
    created_at: fields().text,
    closed_at: fields().text,
    labels: z.array(z.union([z.string(), z.object({ name: fields().text })])).nullish(),
  }),
)

function updatesOf(
  { number, title, body, html_url, state, created_at, closed_at, labels }: z.output<ReturnType<typeof Issue>>,
  address: string,
): FoundUpdate[] {
  const names = (labels ?? []).map((label) => (typeof label === 'string' ? label : label.name))
  const isWork = names.includes('maintenance')
  const common = {
    matter: number,
    kind: isWork ? ('maintenance' as const) : ('incident' as const),
    title,
    url: addressIn(html_url) ?? address,
  }
  const opened = momentOf(created_at)
  const closed = momentOf(closed_at)
  return [
    {
      ...common,
      key: `${number} opened`,
      state: isWork ? 'scheduled' : 'investigating',
      text: htmlToText(body ?? ''),
      ...(opened && { at: opened }),
    },
    ...(state === 'closed'
      ? [
          {
            ...common,
            key: `${number} closed ${closed?.toISOString() ?? ''}`,
            state: isWork ? ('completed' as const) : ('resolved' as const),
            text: '',
            ...(closed && { at: closed }),
          },
        ]
      : []),
  ]
}
