import { incidentIdOf } from '../../alerts/of-incident.js'
import { rowKey } from '../../alerts/row-key.js'
import type { AlertText, NewAlert } from '../../model/alert.js'
import type { AlertItem } from '../../model/alert-message.js'
import type { SourceCoverage } from '../../model/coverage.js'
import { webLink } from '../../terminal/links.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import type { Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { authorName } from '../digest/wording.js'
import { excerpt, passageOf } from '../excerpt.js'
import { besides, dangerWords, kindWords, moreWords, waitsWords } from '../wording/row.js'
import type { Wording } from '../wording/wording.js'
import { wordlessWords } from '../wording/wordless.js'
import { incidentItem } from './incident-item.js'
import type { AlertView, ToldRow } from './view.js'

/** Of a text, in cells: what a telephone shows before somebody scrolls. */
const EXCERPT = 280

/** Of a whole text, in UTF-16 code units. A post may have a megabyte, and places refuse that. */
const LONGEST = 20_000

/** What stands of an alert in a message; undefined where what it was about is gone. */
export function itemOf(alert: NewAlert, text: AlertText, view: AlertView): AlertItem | undefined {
  const incident = incidentIdOf(alert)
  if (incident !== undefined) {
    const told = view.incidents.get(incident)
    return told && incidentItem(told, alert.kind, text, view)
  }
  if (alert.sourceId !== undefined) {
    const source = view.sources.find(({ id }) => id === alert.sourceId)
    return source && sourceItem(source, view)
  }
  const told = view.rows.get(rowKey(alert))
  return told && postItem(told, text, view)
}

function postItem({ row, post }: ToldRow, text: AlertText, { self, wording }: AlertView): AlertItem {
  const url = webLink(row.url)
  const words = wordsIn(row, text, wording)
  const who = text === 'none' ? undefined : authorName(row, wording)
  return {
    headline: safeText(headline(row, wording)),
    // Without words of theirs nobody need know who they are, either.
    by: wording.alerts.at(who, safeText(row.place)),
    ...(text === 'none' ? {} : { words: words === '' ? wordlessWords(post, wording.row) : words }),
    ...(url !== undefined && { url }),
    ...(row.caseId !== undefined && { case: row.caseId, command: `${self} show ${row.caseId}` }),
  }
}

/** `danger: answer now · outage, severity 3 · waits 2h · promise broken` */
function headline(row: Row, { row: words }: Wording): string {
  const danger = dangerWords(row, words)
  const more = moreWords(row, words)
  return [
    ...(danger === undefined ? [] : [danger]),
    kindWords(row, words),
    waitsWords(row, words),
    ...(row.late ? [words.late] : []),
    ...besides(row, words),
    ...(more === undefined ? [] : [more]),
  ].join(' · ')
}

const wordsIn = ({ words: { title, text } }: Row, how: AlertText, wording: Wording): string =>
  [title, text]
    .flatMap((words) => (words === undefined ? [] : [how === 'full' ? whole(words, wording) : part(words)]))
    .filter((line) => line !== '')
    .join('\n')

const part = (words: Words): string =>
  excerpt(passageOf(words, safeText), EXCERPT, 1)
    .map((line) => line.text.trim())
    .join(' ')

function whole({ text }: Words, { alerts }: Wording): string {
  const safe = safeLines(text.slice(0, LONGEST)).trim()
  return text.length > LONGEST ? `${safe}…\n${alerts.cut}` : safe
}

function sourceItem(
  { name, problem, answeredAt }: SourceCoverage,
  { clock, self, wording }: AlertView,
): AlertItem {
  const { alerts } = wording
  if (problem === undefined)
    return { headline: safeText(name), ...(answeredAt && { words: alerts.since(answeredAt, clock) }) }
  const { message, hint } = wording.failure(problem.failure, clock)
  return {
    headline: safeText(alerts.failed(name, problem.times, problem.since, clock)),
    words: safeLines(hint === undefined ? message : `${message}\n${hint}`),
    command: `${self} sources`,
  }
}
