import type { ListedCase } from '../../cases/by-case.js'
import { webLink } from '../../terminal/links.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import { type Passage, passageOf } from '../excerpt.js'
import { reason, reasons } from '../reasons.js'
import { duration } from '../wording/duration.js'

/** What a row says, as text that is safe and has the width it seems to have. */
export type Facts = {
  priority: string
  id: string
  /** `! 3h 12m` past the promise, `~2d` when the time isn't the post's own. */
  waits: string
  late: boolean
  place: string
  author: string
  /** `+2 more posts` by the same person, or nothing. */
  more: string
  /** Where the post stands, if that can be opened. */
  url?: string
  title?: Passage
  text?: Passage
  kind: string
  severity: string
  urgent: boolean
  /** Set when it says something: brand where there are several, state where it isn't new. */
  brand?: string
  state?: string
  reasons: string[]
}

const MOST_REASONS = 4

/** For a cell: safe, and as wide as terminals show it. */
const cellText = (text: string): string => evenEmoji(safeText(text)).trim()

/** @param severalBrands the report is about more than one, so each row names its own */
export function factsOf({ lead, others, longest, late }: ListedCase, severalBrands: boolean): Facts {
  const { post } = lead
  const url = webLink(post.url)
  return {
    priority: String(Math.round(lead.priority.total)),
    id: cellText(lead.shortId),
    waits: `${late ? '! ' : ''}${longest.post.publishedAtFrom === 'source' ? '' : '~'}${duration(longest.waited)}`,
    late,
    place: cellText(post.place),
    author: cellText(post.author?.name || post.author?.handle || '') + (lead.official ? ' (official)' : ''),
    more: others.length === 0 ? '' : `+${others.length} more ${others.length === 1 ? 'post' : 'posts'}`,
    ...(url === undefined ? {} : { url }),
    ...passages(lead),
    kind: lead.kind,
    severity: `severity ${lead.severity}${lead.danger ? ', danger: answer now' : ''}`,
    urgent: lead.severity === 4,
    ...(severalBrands ? { brand: cellText(lead.brand) } : {}),
    ...(lead.case.state === 'new' ? {} : { state: lead.case.state }),
    reasons: reasons(lead.signals, MOST_REASONS).map((signal) => reason(signal, cellText)),
  }
}

const clean = (text: string) => evenEmoji(safeText(text))

/** Title and text around the words that fired. A text that begins with its title is shown once. */
function passages({ post, signals }: ListedCase['lead']): { title?: Passage; text?: Passage } {
  const text = passageOf(post.text, 'text', signals, clean)
  if (post.title === undefined || post.title.trim() === '') return text.text === '' ? {} : { text }
  const title = passageOf(post.title, 'title', signals, clean)
  if (text.text.trim() === '') return { title }
  const repeated = text.text.startsWith(title.text.trim()) && title.marks.length <= text.marks.length
  return repeated ? { text } : { title, text }
}
