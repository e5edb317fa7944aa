import { jsonText } from '../text/json-text.js'
import type { Output, Report } from '../views/report.js'
import type { JsonReport } from './json-schema.js'
import { closedValue, coverageValue, incidentsValue, mentionValue } from './json-value.js'
import { whyEmptySentence } from './wording/why-empty.js'

/** One document for programs; docs/schema/output.schema.json describes it. */
export const json: Output = {
  isForPrograms: true,
  render: (report) => `${jsonText(reportValue(report), 2)}\n`,
}

export const reportValue = (report: Report): JsonReport => ({
  version: 1,
  generatedAt: report.generatedAt.toISOString(),
  incidents: incidentsValue(report),
  coverage: coverageValue(report.coverage),
  counts: { ...report.counts },
  ...closedValue(report),
  whyEmpty: report.whyEmpty.map(whyEmptySentence),
  mentions: report.mentions.map(mentionValue),
})
