import type { OfficialUpdate } from '../../model/official.js'
import type { Clock } from '../../text/clock.js'
import type { ChannelStanding, OfficialView } from '../../views/official.js'
import { count, inARow } from '../wording/count.js'
import { elapsed } from '../wording/duration.js'
import { failureWords } from '../wording/failures/index.js'
import { dayAndMinuteOf } from '../wording/moment.js'

/** Of a text that stands for a title. */
const LONGEST_ABOUT = 120

/** What an update is about: its title, or how its words begin. */
export function aboutWords({ title, text }: Pick<OfficialUpdate, 'title' | 'text'>): string {
  const words = (title ?? text).replace(/\s+/g, ' ').trim()
  return words.length > LONGEST_ABOUT ? `${words.slice(0, LONGEST_ABOUT - 1).trimEnd()}…` : words
}

/** `in-progress` as people read it; of a post there is none. */
export const stateWords = ({ state, kind }: Pick<OfficialUpdate, 'state' | 'kind'>): string =>
  state === undefined ? (kind === 'post' ? '-' : kind) : state.replace('-', ' ')

/** `~` where the page does not say when, so that it is when we saw it. */
export const agoWords = ({ at, atFrom }: Pick<OfficialUpdate, 'at' | 'atFrom'>, now: Date): string =>
  `${atFrom === 'source' ? '' : '~'}${elapsed(at, now).split(' ')[0]} ago`

/** What stands in the place of "when we last spoke". */
export function saidWords({ status, last }: ChannelStanding, now: Date): string {
  if (status === 'unknown') return 'unknown'
  if (status === 'never') return 'not looked'
  return last === undefined ? 'nothing' : agoWords(last, now)
}

/** What is wrong with a channel, what is known all the same, and what is still open there beside the last word. */
export function detailSentences(
  channel: ChannelStanding,
  { now, clock }: { now: Date; clock: Clock },
): string[] {
  const { problem, readAt, last, open, status } = channel
  const others = open.filter((update) => update.matter !== last?.matter || status === 'unknown')
  return [
    ...(problem === undefined
      ? []
      : [
          `could not be read for ${elapsed(problem.since, now)}, ${inARow(problem.times)}: ${failureWords(problem.failure, clock).message}`,
          unknownSince(readAt, clock),
          ...(last === undefined
            ? []
            : [`the last that is known: ${agoWords(last, now)}, ${matterWords(last)}`]),
          `do: ${failureWords(problem.failure, clock).hint}`,
        ]),
    ...(status === 'never' ? ['nobody has looked there so far: `mentions scan` does'] : []),
    ...others
      .filter((update) => update !== last)
      .map((update) => `also open: ${matterWords(update)}, last word ${agoWords(update, now)}`),
  ]
}

const unknownSince = (readAt: Date | undefined, clock: Clock): string =>
  readAt === undefined
    ? 'so it is not known whether you spoke there'
    : `so it is not known whether you spoke there since ${dayAndMinuteOf(readAt, clock)}`

/** What it is about and, where there is one, in which state. */
export const matterWords = (update: OfficialUpdate): string =>
  update.kind === 'post' ? aboutWords(update) : `${aboutWords(update)} (${stateWords(update)})`

/** Below the list: where we spoke last, and of which channels that is not known. */
export function closingSentences({ channels, generatedAt: now }: OfficialView): string[] {
  if (channels.length === 0)
    return [
      'No channel of your own is in the config. Put the address of your status page, your blog or an account under `official` at the brand; `mentions check` then says whether it can be read.',
    ]
  const known = channels.filter(({ last }) => last !== undefined)
  const latest = known.toSorted((one, other) => atOf(other) - atOf(one))[0]
  const unread = channels.filter(({ status }) => status !== 'read')
  return [
    ...(latest?.last === undefined
      ? ['As far as is known, you said nothing.']
      : [`You last spoke ${agoWords(latest.last, now)}, at ${latest.name}: ${matterWords(latest.last)}.`]),
    ...(unread.length === 0
      ? []
      : [
          `Of ${unread.length} of ${count(channels.length, 'channel', 'channels')} it is not known what you said lately: do not take that for silence.`,
        ]),
  ]
}

const atOf = ({ last }: ChannelStanding): number => last?.at.getTime() ?? 0
