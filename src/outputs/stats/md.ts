import type { View } from '../../terminal/view.js'
import type { Stats } from '../../views/stats.js'
import { lookedAt } from '../closing.js'
import { markdownText } from '../markdown-text.js'
import { sentencesText } from '../md.js'
import { fairnessSentences, periodSentence, plainly, watchedSentences } from './sentences.js'
import { whose } from './table.js'
import { weekRows } from './week-rows.js'
import {
  COLUMNS,
  cellOf,
  figureRows,
  firstLines,
  isTold,
  lineName,
  type PartRow,
  partColumns,
  partTitles,
} from './words.js'

/** For an issue, a wiki or a report: tables, since there is nothing but names and figures. */
export function statsMarkdown(stats: Stats, view: View): string {
  const { clock } = view
  const isPage = stats.by === undefined
  const blocks = [
    `**${markdownText(`${whose(stats)}: ${periodSentence(stats, clock)}`)}**`,
    ...watchedSentences(stats, clock).map((sentence) => `**${markdownText(sentence)}**`),
    ...(isPage ? [figures(stats)] : []),
    ...(stats.by === 'week' || (isPage && stats.weeks.length > 1)
      ? [...(isPage ? [`## ${partTitles.week}`] : []), table('week', weekRows(stats, clock))]
      : []),
    ...stats.parts.flatMap(({ by, lines }) => {
      const { shown, more } = firstLines({ by, lines }, stats, view.self)
      const rows = shown.map((line) => ({ name: lineName(line, by), line }))
      const said = [...(by === 'audience' ? plainly(fairnessSentences(lines)) : []), ...more]
      const below = said.length === 0 ? [] : [sentencesText(said)]
      const blocks = [...(!isPage || isTold({ by, lines }) ? [table(by, rows)] : []), ...below]
      return isPage && blocks.length > 0 ? [`## ${partTitles[by]}`, ...blocks] : blocks
    }),
    markdownText(COLUMNS),
    sentencesText(lookedAt({ ...stats, counts: {} }, view)),
  ]
  return `${blocks.join('\n\n')}\n`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const ruler = (figures: number): string => `|---|${'--:|'.repeat(figures)}`

function figures({ total }: Stats): string {
  const lines = figureRows(total).map(({ name, now, before, change, isIndented }) =>
    row([`${isIndented ? '– ' : ''}${markdownText(name)}`, now, before, change]),
  )
  return [row(['', 'now', 'before', 'change']), ruler(3), ...lines].join('\n')
}

/** With the columns that hold anything. */
function table(head: string, rows: readonly PartRow[]): string {
  const columns = partColumns.filter((column) => rows.some((one) => cellOf(column, one) !== ''))
  return [
    row([head, ...columns.map((column) => column.head)]),
    ruler(columns.length),
    ...rows.map((one) => row([markdownText(one.name), ...columns.map((column) => cellOf(column, one))])),
  ].join('\n')
}
