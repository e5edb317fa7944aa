import type { Calendar } from '../../../digest/calendar.js'
import type { Timeline } from '../../../incidents/timeline.js'

/** A format of a timeline: pure, from the facts to text. */
export interface TimelineOutput {
  /** @param calendar by whose clock moments are told */
  render(timeline: Timeline, calendar: Calendar): string
}
