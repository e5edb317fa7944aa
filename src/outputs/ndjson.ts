import { shortId } from '../cases/short-id.js'
import { jsonText } from '../text/json-text.js'
import { type LeftMention, standingOfLeft } from '../views/changes.js'
import type { Output, Report, Rows } from '../views/report.js'
import type { NdjsonLine } from './json-schema.js'
import { closedValue, coverageValue, incidentsValue, mentionValue } from './json-value.js'
import { whyEmptySentence } from './wording/why-empty.js'

/** A JSON object a line, for streams: the mentions, then what was looked at. A stream without its last line was cut. */
export const ndjson: Output = {
  isForPrograms: true,
  render: (report) => renderRows(report, { coverage: true, header: true }),
  renderRows,
}

function renderRows(report: Report, { coverage, header }: Rows): string {
  return textOf([
    ...postLines(report),
    ...(coverage ? [coverageLine(report)] : []),
    ...(header ? cursorLines(report) : []),
  ])
}

const coverageLine = (report: Report): NdjsonLine => ({
  type: 'coverage',
  version: 1,
  generatedAt: report.generatedAt.toISOString(),
  incidents: incidentsValue(report),
  coverage: coverageValue(report.coverage),
  counts: { ...report.counts },
  ...closedValue(report),
  whyEmpty: report.whyEmpty.map(whyEmptySentence),
})

const postLines = ({ mentions, changes, generatedAt }: Report): NdjsonLine[] => [
  ...mentions.map(
    (mention): NdjsonLine => ({
      type: 'mention',
      change: changes?.of.get(mention.id),
      ...mentionValue(mention),
    }),
  ),
  ...(changes?.left ?? []).map((left) => leftLine(left, generatedAt)),
]

function leftLine(left: LeftMention, asOf: Date): NdjsonLine {
  const { state, unlisted } = standingOfLeft(left, asOf)
  const { caseId, brand, postId } = left
  return { type: 'left', case: { id: shortId(caseId), state }, brand, postId, unlisted }
}

/** At the very end, so that whoever has it has all that stands before. */
const cursorLines = ({ changes }: Report): NdjsonLine[] =>
  changes === undefined ? [] : [{ type: 'cursor', version: 1, cursor: changes.cursor, more: changes.more }]

const textOf = (lines: readonly NdjsonLine[]): string => lines.map((line) => `${jsonText(line)}\n`).join('')
