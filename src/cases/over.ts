import type { CaseState } from '../model/case.js'
import type { CaseRecord } from '../store/port/records.js'

/** States in which a case is closed by somebody's word: ours, or the person's own. */
export const closedStates: readonly CaseState[] = ['resolved', 'confirmed', 'ignored']

/**
 * Since when nothing is left to do in a case: since it was closed, or since it lapsed, which happens in whatever state `lapse`
 * (milliseconds) after the last that happened, or that was promised. Undefined where somebody in it is in danger and waits. What was over
 * long before anybody here could see it counts since it came in.
 */
export function overSince(
  {
    state,
    touchedAt,
    openedAt,
    waitsFrom,
  }: Pick<CaseRecord, 'state' | 'touchedAt' | 'openedAt' | 'waitsFrom'>,
  { lapse, isInDanger }: { lapse: number; isInDanger: boolean },
): Date | undefined {
  const last = Math.max(touchedAt.getTime(), openedAt.getTime())
  if (closedStates.includes(state)) return new Date(last)
  return isInDanger ? undefined : new Date(Math.max(last, waitsFrom?.getTime() ?? 0) + lapse)
}
