import { calendarFor } from '../../app/calendar.js'
import { tellTimeline } from '../../app/incidents/read-timeline.js'
import { setUp } from '../../app/setup.js'
import { loadTimelineOutput, type TimelineFormat } from '../../outputs/incidents/timeline/index.js'
import type { App, GlobalOptions } from '../app.js'
import { print } from '../print.js'

export type TimelineOptions = GlobalOptions & { format: TimelineFormat; output?: string }

/** `mentions incidents timeline`. */
export async function runIncidentTimeline(app: App, id: string, options: TimelineOptions): Promise<void> {
  const setup = await setUp(app, options)
  const timeline = await tellTimeline(app, setup, id)
  const { render } = await loadTimelineOutput(options.format)
  await print(app, render(timeline, calendarFor(setup.config)), options.output)
}
