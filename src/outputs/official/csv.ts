import type { StoredUpdate } from '../../model/official.js'
import { utc } from '../../text/clock.js'
import type { ChannelStanding, OfficialView } from '../../views/official.js'
import { cell, textOf } from '../csv.js'
import { failureWords } from '../wording/failures/index.js'

const columns = [
  'channel',
  'address',
  'brands',
  'status',
  'readAt',
  'unknownSince',
  'problem',
  'saidAt',
  'saidAtFrom',
  'agoSeconds',
  'kind',
  'state',
  'title',
  'text',
  'url',
  'open',
] as const

type Row = Partial<Record<(typeof columns)[number], string | number>>

/** For spreadsheets: a row for each channel with the last word there; where all was asked for, a row for each update. */
export function officialCsv({ channels, updates, generatedAt: now }: OfficialView): string {
  const rows = channels.flatMap((channel): Row[] => {
    const said = updates?.filter(({ channelId }) => channelId === channel.id)
    if (said === undefined || said.length === 0)
      return [{ ...channelRow(channel), ...(channel.last && updateRow(channel.last, now)) }]
    return said.map((update) => ({ ...channelRow(channel), ...updateRow(update, now) }))
  })
  return textOf([
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ])
}

const channelRow = ({ name, url, brands, status, readAt, problem, open }: ChannelStanding): Row => ({
  channel: name,
  address: url,
  brands: brands.join(', '),
  status,
  ...(readAt && { readAt: readAt.toISOString() }),
  ...(problem && {
    unknownSince: problem.since.toISOString(),
    problem: failureWords(problem.failure, utc).message,
  }),
  open: open.length,
})

const updateRow = (update: StoredUpdate, now: Date): Row => ({
  saidAt: update.at.toISOString(),
  saidAtFrom: update.atFrom,
  agoSeconds: Math.max(0, Math.round((now.getTime() - update.at.getTime()) / 1000)),
  kind: update.kind,
  ...(update.state && { state: update.state }),
  ...(update.title !== undefined && { title: update.title }),
  text: update.text,
  url: update.url,
})
