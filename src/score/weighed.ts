import type { Kind, Severity, Signal } from '../model.js'

/** A signal with what it says about the kind and the severity of a post. */
export type Weighed = Signal & {
  kind?: Kind
  severity?: Severity
  tone?: 'reproach' | 'request'
  promotes?: boolean
}

/** The points of the signals that something holds for. */
export function pointsOf(weighed: readonly Weighed[], holds: (signal: Weighed) => boolean): number {
  let total = 0
  for (const signal of weighed) if (holds(signal)) total += signal.points
  return total
}
