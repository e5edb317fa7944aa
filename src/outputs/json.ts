import { jsonText } from '../text/json-text.js'
import type { Output } from '../views/report.js'
import type { JsonReport } from './json-schema.js'
import { closedValue, coverageValue, mentionValue } from './json-value.js'
import { whyEmptySentence } from './wording/why-empty.js'

/** One document for programs; docs/schema/output.schema.json describes it. */
export const json: Output = {
  isForPrograms: true,
  render(report) {
    const value: JsonReport = {
      version: 1,
      generatedAt: report.generatedAt.toISOString(),
      coverage: coverageValue(report.coverage),
      counts: { ...report.counts },
      ...closedValue(report),
      whyEmpty: report.whyEmpty.map(whyEmptySentence),
      mentions: report.mentions.map(mentionValue),
    }
    return `${jsonText(value, 2)}\n`
  },
}
