import { incidentIdOf } from '../../alerts/of-incident.js'
import { rowKey } from '../../alerts/row-key.js'
import type { AlertText, NewAlert } from '../../model/alert.js'
import type { AlertItem } from '../../model/alert-message.js'
import type { SourceCoverage } from '../../model/coverage.js'
import { webLink } from '../../terminal/links.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import type { Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { personName } from '../digest/wording.js'
import { excerpt, passageOf } from '../excerpt.js'
import { CUT } from '../wording/alerts.js'
import { inARow } from '../wording/count.js'
import { failureWords } from '../wording/failures/index.js'
import { since } from '../wording/moment.js'
import {
  besides,
  dangerWords,
  kindWords,
  LATE,
  moreWords,
  officialWords,
  waitsWords,
} from '../wording/row.js'
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

function postItem({ row, post }: ToldRow, text: AlertText, { self }: AlertView): AlertItem {
  const url = webLink(row.url)
  const words = wordsIn(row, text)
  const who = `${personName(row.author)}${officialWords(row)} `
  return {
    headline: safeText(headline(row)),
    // Without words of theirs nobody need know who they are, either.
    by: `${text === 'none' ? '' : who}at ${safeText(row.place)}`,
    ...(text === 'none' ? {} : { words: words === '' ? wordlessWords(post) : words }),
    ...(url !== undefined && { url }),
    ...(row.caseId !== undefined && { case: row.caseId, command: `${self} show ${row.caseId}` }),
  }
}

/** `danger: answer now · outage, severity 3 · waits 2h · promise broken` */
function headline(row: Row): string {
  const danger = dangerWords(row)
  const more = moreWords(row)
  return [
    ...(danger === undefined ? [] : [danger]),
    kindWords(row),
    waitsWords(row),
    ...(row.late ? [LATE] : []),
    ...besides(row),
    ...(more === undefined ? [] : [more]),
  ].join(' · ')
}

const wordsIn = ({ words: { title, text } }: Row, how: AlertText): string =>
  [title, text]
    .flatMap((words) => (words === undefined ? [] : [how === 'full' ? whole(words) : part(words)]))
    .filter((line) => line !== '')
    .join('\n')

const part = (words: Words): string =>
  excerpt(passageOf(words, safeText), EXCERPT, 1)
    .map((line) => line.text.trim())
    .join(' ')

function whole({ text }: Words): string {
  const safe = safeLines(text.slice(0, LONGEST)).trim()
  return text.length > LONGEST ? `${safe}…\n${CUT}` : safe
}

function sourceItem({ name, problem, answeredAt }: SourceCoverage, { clock, self }: AlertView): AlertItem {
  if (problem === undefined)
    return { headline: safeText(name), ...(answeredAt && { words: since(answeredAt, clock) }) }
  const { message, hint } = failureWords(problem.failure, clock)
  return {
    headline: safeText(`${name} · failed ${inARow(problem.times)} · ${lowered(since(problem.since, clock))}`),
    words: safeLines(hint === undefined ? message : `${message}\n${hint}`),
    command: `${self} sources`,
  }
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
