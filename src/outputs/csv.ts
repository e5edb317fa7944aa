import type { RankedMention } from '../cases/ranked-mention.js'
import { isComplete, unreadSources } from '../health/unread.js'
import { safeLines, safeText } from '../terminal/safe.js'
import { strongestFirst } from '../views/reasons.js'
import type { Output, Report } from '../views/report.js'
import { mentionFacts } from '../views/row.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'
import { reason } from './wording/reason.js'
import { whyEmptySentence } from './wording/why-empty.js'

/**
 * The columns. `record` says what a row is: a `mention`; a `count` (name and value); `coverage` (of all, then of each
 * source that gave no answer); a `note` on why there is no mention.
 */
const columns = [
  'record',
  'case',
  'state',
  'brand',
  'priority',
  'waitedSeconds',
  'late',
  'score',
  'kind',
  'severity',
  'danger',
  'place',
  'author',
  'official',
  'title',
  'text',
  'url',
  'publishedAt',
  'publishedAtFrom',
  'why',
  'name',
  'value',
  'since',
  'times',
  'message',
] as const

type Row = Partial<Record<(typeof columns)[number], string | number | boolean>>

/** For spreadsheets: RFC 4180 with CRLF. No cell of a stranger's can start a formula. */
export const csv: Output = {
  render(report) {
    const rows = [...report.mentions.map(mentionRow), ...countRows(report), ...coverageRows(report)]
    const lines = [
      columns.join(','),
      ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
    ]
    return lines.map((line) => `${line}\r\n`).join('')
  },
}

/** Named as in JSON; `why` has all reasons, also what speaks against a complaint. */
function mentionRow(mention: RankedMention): Row {
  const { post, signals } = mention
  const { caseId, priority, waited, author = '', ...facts } = mentionFacts(mention)
  return {
    record: 'mention',
    case: caseId,
    state: facts.state,
    brand: facts.brand,
    priority: priority.total,
    waitedSeconds: Math.round(waited / 1000),
    late: facts.late,
    score: facts.score,
    kind: facts.kind,
    severity: facts.severity,
    danger: facts.danger,
    place: facts.place,
    author,
    official: facts.official,
    title: post.title ?? '',
    text: post.text,
    url: facts.url,
    publishedAt: post.publishedAt.toISOString(),
    publishedAtFrom: post.publishedAtFrom,
    why: strongestFirst(signals)
      .map((signal) => reason(signal, safeText))
      .join('; '),
  }
}

const countRows = ({ counts }: Report): Row[] =>
  Object.entries(counts).map(([name, value]) => ({ record: 'count', name, value }))

const said = ({ message, hint }: { message: string; hint: string }) => `${message} ${hint}`

const coverageRows = ({ coverage, whyEmpty }: Report): Row[] => [
  { record: 'coverage', name: 'all sources', value: isComplete(coverage) ? 'complete' : 'incomplete' },
  ...unreadSources(coverage).map(({ name, status, problem }) => ({
    record: 'coverage',
    name,
    value: status,
    ...(problem && {
      since: problem.since.toISOString(),
      times: problem.times,
      message: said(failureWords(problem.failure)),
    }),
  })),
  ...coverage.sources.flatMap(({ name, notices = [] }) =>
    notices.map((notice) => ({
      record: 'coverage',
      name,
      value: 'notice',
      message: noticeSentence(notice),
    })),
  ),
  ...(coverage.notices ?? []).map((notice) => ({
    record: 'coverage',
    name: 'all sources',
    value: 'notice',
    message: noticeSentence(notice),
  })),
  ...whyEmpty.map((why) => ({ record: 'note', message: whyEmptySentence(why) })),
]

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
