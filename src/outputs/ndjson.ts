import { jsonText } from '../text/json-text.js'
import type { Output, Report } from '../views/report.js'
import type { NdjsonLine } from './json-schema.js'
import { closedValue, coverageValue, mentionValue } from './json-value.js'
import { whyEmptySentence } from './wording/why-empty.js'

/** A JSON object a line, for streams: the mentions, then what was looked at. A stream without its last line was cut. */
export const ndjson: Output = {
  isForPrograms: true,
  render: (report) => textOf([...postLines(report), coverageLine(report)]),
  renderRows: (report, { coverage }) =>
    textOf([...postLines(report), ...(coverage ? [coverageLine(report)] : [])]),
}

const coverageLine = (report: Report): NdjsonLine => ({
  type: 'coverage',
  version: 1,
  generatedAt: report.generatedAt.toISOString(),
  coverage: coverageValue(report.coverage),
  counts: { ...report.counts },
  ...closedValue(report),
  whyEmpty: report.whyEmpty.map(whyEmptySentence),
})

const postLines = ({ mentions }: Report): NdjsonLine[] =>
  mentions.map((mention) => ({ type: 'mention', ...mentionValue(mention) }))

const textOf = (lines: readonly NdjsonLine[]): string => lines.map((line) => `${jsonText(line)}\n`).join('')
