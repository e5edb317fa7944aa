import { readDate } from '../feeds/dates/index.js'
import type { Entry } from '../feeds/feed.js'
import type { FoundUpdate, OfficialKind } from '../model/official.js'
import { htmlToText } from '../text/html.js'
import type { ChannelReader } from './reader.js'
import { kindOf, stateOf } from './states.js'

const OF_HISTORY = /:(?:Incident|Maintenance|ScheduledMaintenance)\//i
const OF_WORK = /:(?:Scheduled)?Maintenance\//i
const SMALL = /<small\b[^>]*>/i
/** A day more than a clock may be wrong by. */
const A_DAY = 24 * 60 * 60_000

/**
 * The history of a status page as a feed: an entry for each matter, under the same id however often it is updated, and in it a paragraph
 * for each update: when, in which state, and the words. What is no such paragraph makes one update of the whole, at the moment that the entry
 * names.
 */
export const historyFeed: NonNullable<ChannelReader['feed']> = {
  reads: ({ entries }) => entries.some(({ id, content = '' }) => OF_HISTORY.test(id) || isParagraph(content)),
  read(entry, feed) {
    const { id, title, link } = entry
    const written = entry.updated ?? entry.published
    const paragraphs = paragraphsIn(entry.content ?? entry.summary ?? '', written)
    const states = paragraphs?.map(({ state }) => state) ?? []
    const kind: OfficialKind =
      OF_WORK.test(id) || states.some((state) => kindOf(state) === 'maintenance') ? 'maintenance' : 'incident'
    const common = { matter: id, kind, ...(title !== undefined && { title }), url: link ?? feed.link ?? id }
    if (paragraphs !== undefined)
      return paragraphs.map(({ at, state, text }) => ({
        ...common,
        key: `${id} ${at.toISOString()} ${state ?? ''}`,
        ...(state && { state }),
        text,
        at,
      }))
    return [wholeEntry(entry, common, written)]
  },
}

function wholeEntry(
  { id, title = '', content, summary = '' }: Entry,
  common: Pick<FoundUpdate, 'matter' | 'kind' | 'title' | 'url'>,
  at: Date | undefined,
): FoundUpdate {
  const text = htmlToText(content ?? summary)
  const state = stateIn(content ?? summary) ?? stateIn(title)
  return {
    ...common,
    key: `${id} ${at?.toISOString() ?? ''}`,
    ...(state && { state }),
    text,
    ...(at && { at }),
  }
}

/** A bold word that begins the newest paragraph, or a word in brackets before a title. */
function stateIn(html: string): ReturnType<typeof stateOf> {
  const [, bold, bracketed] =
    /^(?:[^<]|<(?!strong))*<strong>([^<]{1,40})<|^\s*\[([^\]]{1,40})\]/i.exec(html) ?? []
  return stateOf(bold ?? bracketed)
}

const isParagraph = (html: string): boolean =>
  SMALL.test(html) && /<\/small>\s*(?:<br\s?\/?>\s*)?<strong>/i.test(html)

type Paragraph = { at: Date; state: ReturnType<typeof stateOf>; text: string }

/** @returns undefined unless every update says when */
function paragraphsIn(html: string, written: Date | undefined): Paragraph[] | undefined {
  if (written === undefined || !isParagraph(html)) return undefined
  const paragraphs: Paragraph[] = []
  for (const part of html.split(SMALL).slice(1)) {
    const end = part.indexOf('</small>')
    if (end === -1) return undefined
    const at = momentBefore(htmlToText(part.slice(0, end)), written)
    if (at === undefined) return undefined
    const [whole = '', word] =
      /^\s*(?:<br\s?\/?>\s*)?<strong>([^<]{1,40})<\/strong>\s?(?:[-–—:]\s?)?/i.exec(part.slice(end + 8)) ?? []
    paragraphs.push({ at, state: stateOf(word), text: htmlToText(part.slice(end + 8 + whole.length)) })
  }
  return paragraphs
}

/** `Sep 7, 08:10 UTC` or `Sep 07, 08:10:00 GMT+0`: the year is missing, so it is the last such day before the entry was written. */
function momentBefore(text: string, written: Date): Date | undefined {
  const [, day, clock, zone = 'UTC'] =
    /^([a-z]{3,9}\.?\s+\d{1,2}),?\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(?:\(?([a-z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?)?$/i.exec(
      text.replace(/\s+/g, ' ').trim(),
    ) ?? []
  if (day === undefined || clock === undefined) return undefined
  const year = written.getUTCFullYear()
  return [year + 1, year, year - 1]
    .map((each) => readDate(`${day} ${each} ${clock} ${offsetOf(zone)}`))
    .find((date) => date !== undefined && date.getTime() <= written.getTime() + A_DAY)
}

/** `GMT+5:30` is `+0530`; the names of zones are known to who reads dates. */
function offsetOf(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone) ?? []
  return hours === undefined ? zone : `${sign}${hours.padStart(2, '0')}${minutes}`
}
