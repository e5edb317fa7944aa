import { jsonText } from '../../text/json-text.js'
import type { Groups } from '../../views/groups.js'
import { coverageValue } from '../json-value.js'
import { groupValue } from './values.js'

const head = ({ by, report }: Groups) => ({
  version: 1,
  generatedAt: report.generatedAt.toISOString(),
  by,
})

const rest = ({ quiet, report: { counts, coverage } }: Groups) => ({
  quiet,
  counts,
  coverage: coverageValue(coverage),
})

/** For programs: the lines in the order of the table, with what the list says of itself. */
export const groupsJson = (found: Groups): string =>
  `${jsonText({ ...head(found), groups: found.groups.map(groupValue), ...rest(found) }, 2)}\n`

/** A line of JSON each, then one of what the list says of itself. */
export const groupsNdjson = (found: Groups): string =>
  [
    ...found.groups.map((group) => ({ type: 'group', by: found.by, ...groupValue(group) })),
    { type: 'coverage', ...head(found), ...rest(found) },
  ]
    .map((line) => `${jsonText(line)}\n`)
    .join('')
