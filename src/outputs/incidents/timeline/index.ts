import type { TimelineOutput } from './timeline-output.js'

/** Every format of a timeline, by the name that `--format` takes; one is imported when it is asked for. */
const outputs = {
  md: async () => (await import('./md.js')).md,
  html: async () => (await import('./html.js')).html,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<TimelineOutput>>

export type TimelineFormat = keyof typeof outputs

const isFormat = (name: string): name is TimelineFormat => name in outputs

export const timelineFormats: readonly TimelineFormat[] = Object.keys(outputs).filter(isFormat)

export const loadTimelineOutput = (format: TimelineFormat): Promise<TimelineOutput> => outputs[format]()
