import { safeLines } from '../terminal/safe.js'
import type { Output } from '../views/report.js'
import { mentionRow, type RecordRow, recordColumns, recordsOf } from './records.js'

/** For spreadsheets: RFC 4180 with CRLF. No cell of a stranger's can start a formula. */
export const csv: Output = {
  render(report) {
    return textOf([recordColumns.join(','), ...recordsOf(report).map(lineOf)])
  },
  renderPosts: ({ mentions }) => textOf(mentions.map((mention) => lineOf(mentionRow(mention)))),
}

const lineOf = (row: RecordRow): string => recordColumns.map((column) => cell(row[column])).join(',')

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('')

/**
 * Spreadsheets read a cell that starts so as a formula, also after blanks and in full width (OWASP, "CSV Injection"). It
 * gets a quote mark in front; so does one that starts with quote marks of its own, so that one can always be taken off.
 */
const formula = /^[\s']*[=+\-@＝＋－＠]/

function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const safe = safeLines(value)
  const text = formula.test(safe) ? `'${safe}` : safe
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
