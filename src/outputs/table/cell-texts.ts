import { webLink } from '../../terminal/links.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import type { Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { type Passage, passageOf } from '../excerpt.js'
import { duration } from '../wording/duration.js'
import { reason } from '../wording/reason.js'
import {
  besides,
  copiesWords,
  dangerWords,
  incidentRowWords,
  moreWords,
  officialWords,
} from '../wording/row.js'

/** What a row says, as text that is safe and has the width it seems to have. */
export type CellTexts = {
  /** The name of the part of the list that begins with this row. */
  heading?: string
  priority: string
  id: string
  /** `! 3h 12m` past the promise, `~2d` when the time isn't the post's own. */
  waits: string
  late: boolean
  /** That somebody's life or body is at stake, or nothing. */
  danger: string
  place: string
  /** The source, where the place does not tell it; or nothing. */
  source: string
  author: string
  /** `+2 more posts` by the same person, or nothing. */
  more: string
  /** What the row stands for: `14 copies, 12 authors`, `incident i3: 20 people in one row`; or nothing. Also said in `besides`. */
  copies: string
  /** Where the post stands, if that can be opened. */
  link: string | undefined
  title: Passage | undefined
  text: Passage | undefined
  kind: string
  severity: string
  urgent: boolean
  /** What is said only when it matters: the state where it isn't new, the brand where there are several. */
  besides: string[]
  reasons: string[]
}

const MOST_REASONS = 4
/** Of a case that a dry run found: nothing could be done with an id that nobody keeps. */
const NO_ID = '-'

/** For a cell: safe, and as wide as terminals show it. */
const clean = (text: string): string => evenEmoji(safeText(text))
const cellText = (text: string): string => clean(text).trim()

export function cellTexts(row: Row, heading?: string): CellTexts {
  const more = moreWords(row)
  return {
    ...(heading !== undefined && { heading }),
    priority: String(Math.round(row.priority.total)),
    id: cellText(row.caseId ?? NO_ID),
    waits: `${row.late ? '! ' : ''}${row.isTimeExact ? '' : '~'}${duration(row.waited)}${row.needsReply ? '' : ' old'}`,
    late: row.late,
    danger: dangerWords(row) ?? '',
    place: cellText(row.place),
    source: cellText(row.foundBy ?? ''),
    author: cellText(row.author ?? '') + officialWords(row),
    more: more === undefined ? '' : `+${more}`,
    copies: (row.block && incidentRowWords(row)) ?? copiesWords(row) ?? '',
    link: webLink(row.url),
    title: passage(row.words.title),
    text: passage(row.words.text),
    kind: row.kind,
    severity: `severity ${row.severity}`,
    urgent: row.severity === 4,
    besides: besides(row).map(cellText),
    reasons: row.reasons.slice(0, MOST_REASONS).map((signal) => reason(signal, cellText)),
  }
}

/** Undefined where nothing is left to be seen. */
function passage(words: Words | undefined): Passage | undefined {
  const found = words && passageOf(words, clean)
  return found === undefined || found.text.trim() === '' ? undefined : found
}
