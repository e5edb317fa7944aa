import type { ListedCase } from '../../cases/by-case.js'
import type { RankedMention } from '../../cases/ranked-mention.js'
import { waitsSince } from '../../cases/waiting.js'
import { webLink } from '../../terminal/links.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { Row } from '../../views/row.js'
import type { Words as MarkedWords } from '../../views/words.js'
import { type ExcerptLine, excerpt, passageOf } from '../excerpt.js'
import { fixed, foreign, html, type Markup } from '../markup.js'
import { minuteOf } from '../wording/moment.js'
import { reason } from '../wording/reason.js'
import {
  besides,
  dangerWords,
  FOUND_LATE,
  kindWords,
  LATE,
  moreWords,
  officialWords,
} from '../wording/row.js'
import { stateWords } from '../wording/verbs.js'
import type { OutEntry } from './feed.js'
import { feedId } from './ids.js'

/** In cells: as much as a list of entries shows of a title. */
const TITLE = 80
/** Of a post that is shown, in UTF-16 code units. */
const TEXT = 2_000
const MOST_REASONS = 4

type Words = { self: string; clock: Clock; store: string; at: Date }

/**
 * A row as an entry. Moments stand where other lists say how long ago something was: an entry is the same until something happens, so that
 * readers don't show it as new all the time.
 */
export function caseEntry(row: Row, { lead, named, longest, others }: ListedCase, words: Words): OutEntry {
  const { at, store } = words
  const url = webLink(row.url)
  const author = safeText(row.author ?? '').trim()
  const page = webLink(named.post.author?.url ?? '')
  return {
    // Of a dry run nothing is kept: another case gets the number.
    id: feedId(store, row.caseId === undefined ? `post ${named.post.id}` : `case ${lead.case.id}`),
    title: titleOf(row),
    publishedAt: earlier(named.post.publishedAt, at),
    updatedAt: changedAt([lead, ...others], at),
    ...(url !== undefined && { url }),
    ...(author !== '' && { author: { name: author, ...(page !== undefined && { url: page }) } }),
    tags: tagsOf(row),
    content: contentOf(row, longest, words),
  }
}

/** Danger, brand, kind, and how the post begins. */
function titleOf(row: Row): string {
  const text = (row.words.title ?? row.words.text)?.text ?? ''
  const beginning = excerpt(passageOf({ text, marks: [] }, safeText), TITLE, 1).map(({ text }) => text)
  const danger = dangerWords(row)
  return [...(danger === undefined ? [] : [capital(danger)]), safeText(row.brand), row.kind, ...beginning]
    .filter((part) => part.trim() !== '')
    .join(' · ')
}

function tagsOf({ brand, kind, severity, danger, tags, state }: Row): string[] {
  const all = [...(danger ? ['danger'] : []), brand, kind, `severity ${severity}`, state, ...tags]
  return [...new Set(all.map((tag) => safeText(tag).trim()))].filter((tag) => tag !== '')
}

/**
 * The last moment at which something happened to it: a post came or was edited, somebody did something, a promise was broken, a word was
 * owed, or a snooze was over. What places say of the future counts as now.
 */
function changedAt(mentions: readonly RankedMention[], at: Date): Date {
  const moments = mentions.flatMap(({ post, firstSeenAt, turned, promises = [], case: matter }) => [
    post.updatedAt,
    firstSeenAt,
    turned?.seenAt,
    post.gone?.at,
    post.wordsDeleted?.at,
    matter.touchedAt,
    matter.waitsFrom,
    ...promises.map(({ endsAt, doneAt }) => (doneAt === undefined ? endsAt : undefined)),
  ])
  const past = moments.flatMap((moment) => (moment === undefined || moment > at ? [] : [moment.getTime()]))
  return past.length === 0 ? at : new Date(Math.max(...past))
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other)

function contentOf(row: Row, longest: RankedMention, { self, clock, at }: Words): Markup[] {
  const url = webLink(row.url)
  const danger = dangerWords(row)
  const more = moreWords(row)
  const show = row.caseId === undefined ? [] : [html`<code>${self} show ${row.caseId}</code>`]
  const promises = promiseWords(longest, { clock, at })
  const isKnown = promises.length > 0
  const why = row.reasons.slice(0, MOST_REASONS).map((signal) => reason(signal, safeText))
  return [
    ...(danger === undefined ? [] : [html`<p><strong>${capital(danger)}</strong></p>`]),
    ...quoted(row),
    html`<p>${foreign(`${row.author ?? 'somebody unnamed'}${officialWords(row)}`)} on ${foreign(row.place)}${row.foundBy === undefined ? '' : html` (${foreign(row.foundBy)})`}, ${sinceWords(row, longest, clock)}${more === undefined ? '' : `; ${more}`}</p>`,
    html`<p>${[
      kindWords(row),
      ...standing(row, clock),
      ...(row.late && !isKnown ? [LATE] : []),
      ...besides({ ...stateless(row), soon: row.soon && !isKnown }),
    ].join(' · ')}</p>`,
    ...promises.map((words) => html`<p>${words}</p>`),
    html`<p>Score ${Math.round(row.score)}${why.length === 0 ? '' : `: ${why.join(' · ')}`}</p>`,
    joined([...(url === undefined ? [] : [html`<a href="${url}">The post</a>`]), ...show]),
  ]
}

/** `waits since 2026-03-14 08:48 UTC`. */
function sinceWords(row: Row, longest: RankedMention, clock: Clock): string {
  const since = waitsSince(longest)
  const moment = `${row.isTimeExact ? '' : 'about '}${momentOf(since, clock)}`
  if (!row.needsReply) return `of ${moment}`
  return row.foundLate ? `${FOUND_LATE.toLowerCase()}, of ${moment}` : `waits since ${moment}`
}

/** What was promised, as far as it is not kept. */
function promiseWords(
  { promises = [] }: RankedMention,
  { clock, at }: Pick<Words, 'clock' | 'at'>,
): string[] {
  return promises.flatMap(({ promise, endsAt, doneAt }) => {
    if (doneAt !== undefined || endsAt === undefined) return []
    const what = promise === 'acknowledge' ? 'A first answer' : 'A solution'
    return endsAt <= at
      ? [`Promise broken: ${what.toLowerCase()} was promised by ${momentOf(endsAt, clock)}`]
      : [`${what} is promised by ${momentOf(endsAt, clock)}`]
  })
}

/** How its case stands, with moments. */
function standing(row: Row, clock: Clock): string[] {
  const { state, wordOwedSince, acknowledgedAt, theirTurnSince, waitsFrom } = row
  if (wordOwedSince !== undefined)
    return [`${row.promisedBy ?? 'we'} promised another word for ${momentOf(wordOwedSince, clock)}`]
  if (state === 'new') return []
  const since = acknowledgedAt ?? theirTurnSince
  return [
    `${stateWords(state)}${since === undefined ? '' : ` since ${momentOf(since, clock)}`}`,
    ...(waitsFrom === undefined ? [] : [`back ${momentOf(waitsFrom, clock)}`]),
  ]
}

/** Without what is told beside it, with moments. */
const stateless = (row: Row): Row => ({ ...row, state: 'new', wordOwedSince: undefined })

const momentOf = (moment: Date, clock: Clock): string => `${minuteOf(moment, clock)}${clock.zone}`

function quoted({ words: { title, text } }: Row): Markup[] {
  const paragraphs = [title, text].flatMap((words) => (words === undefined ? [] : [paragraphOf(words)]))
  return paragraphs.length === 0 ? [] : [html`<blockquote dir="auto">${paragraphs}</blockquote>`]
}

/** With its own line ends, and the words in bold that fired its score. */
function paragraphOf({ text, marks }: MarkedWords): Markup {
  const isCut = text.length > TEXT
  const lines = text.slice(0, isCut ? TEXT : text.length).split(/\r\n|[\n\r]/g)
  let start = 0
  const shown = lines.map((line) => {
    const from = text.indexOf(line, start)
    start = from + line.length
    const within = marks.flatMap((mark) => {
      const [begin, end] = [Math.max(mark.start - from, 0), Math.min(mark.end - from, line.length)]
      return begin < end ? [{ start: begin, end }] : []
    })
    return passageOf({ text: line, marks: within }, safeText)
  })
  return html`<p>${shown.map((line, at) => html`${at === 0 ? '' : fixed('<br>')}${bold(line)}`)}${isCut ? '…' : ''}</p>`
}

function bold({ text, marks }: ExcerptLine): Markup[] {
  const parts = marks.flatMap(({ start, end }, at) => [
    html`${text.slice(marks[at - 1]?.end ?? 0, start)}`,
    html`<strong>${text.slice(start, end)}</strong>`,
  ])
  return [...parts, html`${text.slice(marks.at(-1)?.end ?? 0)}`]
}

const joined = (parts: readonly Markup[]): Markup =>
  parts.length === 0
    ? fixed('')
    : html`<p>${parts.map((part, at) => html`${at === 0 ? '' : ' · '}${part}`)}</p>`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
