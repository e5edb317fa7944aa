import * as z from 'zod'
import type { FoundUpdate, OfficialState } from '../model/official.js'
import { once } from '../sources/once.js'
import { htmlToText } from '../text/html.js'
import { readEach } from './each.js'
import { changed, fields, isObject, momentOf } from './json.js'
import type { ChannelReader } from './reader.js'

const NAME = 'Better Stack'

/** Better Stack: the page as JSON:API, with the reports and their updates beside it. */
export const betterStack: ChannelReader = {
  name: NAME,
  hosts: ['betteruptime.com', 'betterstack.com'],
  mark: /better-?stack|better-?uptime/i,
  ways: ({ root }) => [[`${root}index.json`], [`${root}feed`]],
  json: {
    reads: (value) =>
      isObject(value) &&
      isObject(value.data) &&
      (value.data.type === 'status_page' ||
        (isObject(value.data.attributes) && 'aggregate_state' in value.data.attributes)),
    read(value, address) {
      const read = Answer().safeParse(value)
      if (!read.success) throw changed(NAME, read.error.issues[0]?.path.join('.') ?? 'data', read.error)
      const { data, included } = read.data
      const all = (included ?? []).filter(isObject)
      const updates = all.filter(({ type }) => type === 'status_update')
      const reports = all.filter(({ type }) => type === 'status_report')
      const byReport = updatesByReport(updates)
      const title = data.attributes?.company_name
      return {
        ...readEach({ software: NAME, name: 'included', items: reports, schema: Report() }, (report) =>
          updatesOf(report, byReport.get(report.id) ?? [], address),
        ),
        ...(title && { title }),
      }
    },
  },
}

const Answer = once(() =>
  z.object({
    data: z.object({ attributes: z.object({ company_name: fields().text }).nullish() }),
    included: fields().maybeList,
  }),
)

const affected = once(() => z.array(z.object({ status: fields().text })).nullish())

const Report = once(() =>
  z.object({
    id: fields().id,
    attributes: z.object({
      title: fields().text,
      report_type: fields().text,
      starts_at: fields().text,
      ends_at: fields().text,
      aggregate_state: fields().text,
      affected_resources: affected(),
    }),
  }),
)
type Report = z.output<ReturnType<typeof Report>>

const Update = once(() =>
  z.object({
    id: fields().id,
    attributes: z.object({
      message: fields().text,
      published_at: fields().text,
      status_report_id: fields().id,
      affected_resources: affected(),
    }),
  }),
)
type Update = z.output<ReturnType<typeof Update>>

function updatesByReport(items: readonly unknown[]): ReadonlyMap<string, Update[]> {
  const byReport = new Map<string, Update[]>()
  for (const item of items) {
    const { data } = Update().safeParse(item)
    if (data === undefined) continue
    const report = data.attributes.status_report_id
    byReport.set(report, [...(byReport.get(report) ?? []), data])
  }
  return byReport
}

/** Without updates of its own a report is told once for each state that it is in. */
function updatesOf(report: Report, updates: readonly Update[], address: string): FoundUpdate[] {
  const { id, attributes } = report
  const isWork = attributes.report_type === 'maintenance'
  const common = {
    matter: id,
    kind: isWork ? ('maintenance' as const) : ('incident' as const),
    ...(attributes.title && { title: attributes.title }),
    url: new URL(`/incident/${id}`, address).href,
  }
  if (updates.length === 0) {
    const isOver = isResolved(attributes.affected_resources) || attributes.aggregate_state === 'resolved'
    const state: OfficialState | undefined = isOver ? (isWork ? 'completed' : 'resolved') : undefined
    const at = momentOf(isOver ? attributes.ends_at : attributes.starts_at)
    return [
      {
        ...common,
        key: `${id} ${attributes.aggregate_state ?? ''}`,
        ...(state && { state }),
        text: '',
        ...(at && !isWork && { at }),
      },
    ]
  }
  return updates.map(({ id: key, attributes: { message, published_at, affected_resources } }) => {
    const at = momentOf(published_at)
    return {
      ...common,
      key,
      ...(isResolved(affected_resources) && {
        state: isWork ? ('completed' as const) : ('resolved' as const),
      }),
      text: htmlToText(message ?? ''),
      ...(at && { at }),
    }
  })
}

/** Its states are of what is affected, not of the work on it: only the end is the same in both. */
const isResolved = (
  resources: readonly { status?: string | null | undefined }[] | null | undefined,
): boolean => (resources ?? []).length > 0 && (resources ?? []).every(({ status }) => status === 'resolved')
