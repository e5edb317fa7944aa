import type { Mention, Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'

/** What tells the trouble as a fact; not how somebody feels about it, nor what they threaten or ask. */
const facts = new Set(
  `does-not-work cannot-do defect condition jammed shortage keeps-happening unresolved slow made-worse down outage restricted many-affected
  lost-data lockout money-gone data-gone shut-out too-late cut-off faulty misbehaves mix-up kept-waiting money refund not-delivered delay
  persistence still no-answer deadline no-longer many-hit did-wrong time-spent problem treatment`
    .trim()
    .split(/\s+/),
)
/** That it goes on, and how long, tells little of what it is. */
const beside = new Set('persistence still time-spent deadline keeps-happening problem'.split(' '))
const BESIDE = 0.2
/** Fewer points are a hint, and no trouble to be quoted. */
export const LEAST = 0.4

/** A stretch of a title or a text; offsets in UTF-16 code units, `end` exclusive. */
export type Stretch = { start: number; end: number }
export type Field = Span['field']

/** Whether a post tells of trouble as a fact, and not only how somebody feels. */
export const tellsFacts = ({ signals }: Pick<Mention, 'signals'>): boolean =>
  signals.some(({ name, points }) => points > 0 && facts.has(name))

/** Of these alone nothing has to have gone wrong: what takes long, and what somebody lacks or expects, is asked about, too. */
const hints = new Set([...beside, 'shortage', 'condition', 'no-answer', 'refund', 'kept-waiting', 'too-late'])
const PLAIN = 1

/** Whether a post tells of trouble so plainly that no question beside it is only a question. */
export const tellsPlainTrouble = ({ signals }: Pick<Mention, 'signals'>): boolean =>
  signals.some(({ name, points }) => points >= PLAIN && facts.has(name) && !hints.has(name))

/** One stretch stands within another. */
export const isIn = ({ start, end }: Stretch, outer: Stretch): boolean =>
  start >= outer.start && end <= outer.end

/** How much of a post's trouble is told within a stretch of it: the points of what is told as a fact. */
export function pointsIn(signals: readonly Signal[], field: Field, stretch: Stretch): number {
  const inside = signals.filter(
    ({ points, name, spans }) =>
      points > 0 && facts.has(name) && spans.some((span) => span.field === field && isIn(span, stretch)),
  )
  return inside.reduce((sum, { name, points }) => sum + points * (beside.has(name) ? BESIDE : 1), 0)
}
