import { type Cell, type Column, grid } from '../../terminal/grid.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { cutInMiddle, cutToWidth, displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { utc } from '../../text/clock.js'
import type { ChannelStanding, OfficialView } from '../../views/official.js'
import { paletteOf } from '../table/palette.js'
import { asTyped } from '../wording/as-typed.js'
import { aboutWords, agoWords, closingSentences, detailSentences, saidWords, stateWords } from './words.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20
/** Below it each fact stands in a sentence. */
const COLUMNS_FROM = 60
const SAID = 'last said'.length + 1
const STATE = 'investigating'.length
const LONGEST_NAME = 34
const INDENT = '  '
const GUTTERS = 3 * 2

/** For people: a line for each channel, or for each update where all were asked for, and below it what is wrong. */
export function officialTable(found: OfficialView, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const { faint, strong, alarm } = paletteOf(view.colour)
  const clock = view.clock ?? utc
  const now = found.generatedAt
  const self = view.self ?? 'mentions'
  const details = (channel: ChannelStanding) =>
    detailSentences(channel, { now, clock }).flatMap((sentence) => folded(sentence, width - 2, self))
  const rows = rowsOf(found, now)
  const lines =
    width < COLUMNS_FROM
      ? rows.map(({ cells }) => wrap(cells.filter((cell) => cell !== '').join(' · '), width).join('\n'))
      : columns(rows, width, { faint, alarm })
  const blocks = rows.flatMap(({ channel }, index) => [
    lines[index] ?? '',
    ...(channel === undefined ? [] : details(channel).map((line) => INDENT + line)),
  ])
  const head = width < COLUMNS_FROM || rows.length === 0 ? [] : [header(rows, width, faint)]
  const paint = found.channels.some(({ status }) => status === 'unknown') ? alarm : strong
  const below = closingSentences(found).flatMap((sentence, index) =>
    folded(sentence, width, self).map((line) => (index === 0 ? paint(line) : line)),
  )
  return `${[...head, ...blocks, ...(rows.length === 0 ? [] : ['']), ...below].join('\n')}\n`
}

type Row = {
  cells: readonly [string, string, string, string]
  isAlarming: boolean
  channel?: ChannelStanding
}

function rowsOf({ channels, updates }: OfficialView, now: Date): Row[] {
  if (updates === undefined)
    return channels.map((channel) => {
      const { last, status } = channel
      const isKnown = status === 'read' && last !== undefined
      return {
        cells: [
          clean(channel.name),
          saidWords(channel, now),
          isKnown ? stateWords(last) : '',
          isKnown ? clean(aboutWords(last)) : '',
        ],
        isAlarming: status === 'unknown',
        channel,
      }
    })
  const names = new Map(channels.map(({ id, name }) => [id, clean(name)]))
  const said = updates.map(
    (update): Row => ({
      cells: [
        names.get(update.channelId) ?? '',
        agoWords(update, now),
        stateWords(update),
        clean(aboutWords(update)),
      ],
      isAlarming: false,
    }),
  )
  const unread = channels.filter(({ status }) => status !== 'read')
  return [
    ...unread.map(
      (channel): Row => ({
        cells: [clean(channel.name), saidWords(channel, now), '', ''],
        isAlarming: channel.status === 'unknown',
        channel,
      }),
    ),
    ...said,
  ]
}

const HEAD = ['channel', 'last said', 'state', 'about'] as const

type Paint = (text: string) => string

function layout(rows: readonly Row[], width: number): Column[] {
  const longest = rows.reduce((most, { cells: [name] }) => Math.max(most, displayWidth(name)), HEAD[0].length)
  const name = Math.min(longest, LONGEST_NAME, width - SAID - STATE - GUTTERS - HEAD[3].length)
  return [
    { width: name },
    { width: SAID },
    { width: STATE },
    { width: Math.max(HEAD[3].length, width - name - SAID - STATE - GUTTERS) },
  ]
}

const header = (rows: readonly Row[], width: number, faint: Paint): string =>
  grid(layout(rows, width), [HEAD.map((word) => painted(word, faint))])

function columns(
  rows: readonly Row[],
  width: number,
  { alarm }: { faint: Paint; alarm: Paint },
): readonly string[] {
  const [name, , , about] = layout(rows, width).map((column) => column.width)
  return rows.map(({ cells: [channel, said, state, what], isAlarming }) =>
    grid(layout(rows, width), [
      [
        cutInMiddle(channel, name ?? LONGEST_NAME),
        isAlarming ? painted(said, alarm) : said,
        state,
        cutToWidth(what, about ?? LONGEST_NAME),
      ],
    ]),
  )
}

const painted = (text: string, paint: Paint): Cell => [{ painted: paint(text), width: displayWidth(text) }]

const folded = (sentence: string, width: number, self: string): string[] =>
  wrap(clean(asTyped(sentence, self)), width)

const clean = (text: string): string => evenEmoji(safeText(text)).trim()
