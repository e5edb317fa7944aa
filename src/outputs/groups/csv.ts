import type { Groups } from '../../views/groups.js'
import { cell, textOf } from '../csv.js'
import { groupValue } from './values.js'

const columns = [
  'name',
  'cases',
  'waiting',
  'broken',
  'soon',
  'danger',
  'oldestSeconds',
  'week',
  'weekBefore',
] as const

/** For spreadsheets: a row each; also brands of which nobody waits. */
export function groupsCsv({ by, groups, quiet }: Groups): string {
  const none = { cases: 0, waiting: 0, broken: 0, soon: 0, danger: 0, oldestSeconds: undefined }
  const rows = [
    ...groups.map(groupValue),
    ...quiet.map((name) => ({ name, ...none, week: undefined, weekBefore: undefined })),
  ]
  return textOf([
    [by, ...columns.slice(1)].join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? undefined)).join(',')),
  ])
}
