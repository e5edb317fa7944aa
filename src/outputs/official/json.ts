import type { StoredUpdate } from '../../model/official.js'
import { utc } from '../../text/clock.js'
import { jsonText } from '../../text/json-text.js'
import { type ChannelStanding, countStatuses, type OfficialView } from '../../views/official.js'
import { failureWords } from '../wording/failures/index.js'
import type { JsonOfficial } from './json-schema.js'

const updateValue = (update: StoredUpdate, now: Date): JsonOfficial['channels'][number]['open'][number] => ({
  matter: update.matter,
  kind: update.kind,
  state: update.state,
  title: update.title,
  text: update.text,
  url: update.url,
  at: update.at.toISOString(),
  atFrom: update.atFrom,
  agoSeconds: Math.max(0, Math.round((now.getTime() - update.at.getTime()) / 1000)),
  firstSeenAt: update.firstSeenAt.toISOString(),
})

function channelValue(channel: ChannelStanding, now: Date): JsonOfficial['channels'][number] {
  const { problem, last } = channel
  return {
    id: channel.id,
    name: channel.name,
    url: channel.url,
    brands: [...channel.brands],
    title: channel.title,
    status: channel.status,
    readAt: channel.readAt?.toISOString(),
    problem: problem && {
      code: problem.failure.code,
      ...failureWords(problem.failure, utc),
      since: problem.since.toISOString(),
      times: problem.times,
    },
    nextLookAt: channel.nextLookAt?.toISOString(),
    last: last && updateValue(last, now),
    open: channel.open.map((update) => updateValue(update, now)),
  }
}

const head = ({ generatedAt }: OfficialView) => ({
  version: 1 as const,
  generatedAt: generatedAt.toISOString(),
})

/** The channels as one document for programs. */
export function officialJson(found: OfficialView): string {
  const { channels, updates, generatedAt: now } = found
  const value: JsonOfficial = {
    ...head(found),
    channels: channels.map((channel) => channelValue(channel, now)),
    updates: updates?.map((update) => ({ channel: update.channelId, ...updateValue(update, now) })),
    coverage: countStatuses(channels),
  }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each channel, then for each update where all were asked for, then how many channels are known. */
export function officialNdjson(found: OfficialView): string {
  const { channels, updates = [], generatedAt: now } = found
  return [
    ...channels.map((channel) => ({ type: 'channel', ...channelValue(channel, now) })),
    ...updates.map((update) => ({
      type: 'update',
      channel: update.channelId,
      ...updateValue(update, now),
    })),
    { type: 'coverage', ...head(found), coverage: countStatuses(channels) },
  ]
    .map((line) => `${jsonText(line)}\n`)
    .join('')
}
