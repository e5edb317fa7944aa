import { safeLines } from '../terminal/safe.js'
import type { Output, Report, Rows } from '../views/report.js'
import { mentionColumns, mentionRow, type RecordColumn, recordColumns, recordsOf } from './records.js'

/** For spreadsheets: RFC 4180 with CRLF. No cell of a stranger's can start a formula. */
export const csv: Output = {
  render: (report) => renderRows(report, { coverage: true, header: true }),
  renderRows,
  isForSpreadsheets: true,
}

function renderRows(report: Report, { coverage, header }: Rows): string {
  const columns: readonly RecordColumn[] = coverage ? recordColumns : mentionColumns
  const rows = coverage ? recordsOf(report) : report.mentions.map(mentionRow)
  return textOf([
    ...(header ? [columns.join(',')] : []),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ])
}

/** With the line ends of the format. */
export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('')

/**
 * Spreadsheets read a cell that starts so as a formula, also after blanks and in full width (OWASP, "CSV Injection"). It
 * gets a quote mark in front; so does one that starts with quote marks of its own, so that one can always be taken off.
 */
const formula = /^[\s']*[=+\-@＝＋－＠]/

/**
 * Where a spreadsheet takes another sign than the comma to part cells, quotes in the midst of a line count for nothing: a cell begins
 * after each `;`, tab and line end that somebody wrote, and gets its own quote mark.
 */
const formulaWithin = /([;\t\n])(?=(?:[^\S\n]|['"])*[=+\-@＝＋－＠])/g

/** A cell in which no formula can start. */
export function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const safe = safeLines(value)
  const text = (formula.test(safe) ? `'${safe}` : safe).replace(formulaWithin, "$1'")
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
