import type { TimelinePost } from './people-said.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long a bar stands for: the first of these of which no more than so many are needed. */
const steps = [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 7 * DAY]
const MOST_BARS = 48

/** How many people complained when. `usual`: how many do otherwise in as long, where that is known. */
export type Volume = { step: number; bars: readonly Bar[]; usual?: number }
type Bar = { from: Date; people: number; posts: number }

type Span = { from: Date; to: Date; usual?: { people: number; window: number } }

/** Of the first post until the last one, or until it was over: what came after that is told, too. */
export function volumeOf(posts: readonly TimelinePost[], { from, to, usual }: Span): Volume {
  const counted = posts.filter(({ complains, at }) => complains && at >= from)
  const last = counted.reduce(
    (end, { at }) => Math.max(end, at.getTime()),
    Math.min(to.getTime(), from.getTime() + HOUR),
  )
  const lasts = last - from.getTime()
  const step = steps.find((one) => Math.floor(lasts / one) < MOST_BARS) ?? 7 * DAY
  const begins = Math.floor(from.getTime() / step) * step
  const length = Math.floor((last - begins) / step) + 1
  const bars = Array.from({ length: Math.min(length, MOST_BARS * 4) }, (_, index): Bar => {
    const start = begins + index * step
    const own = counted.filter(({ at }) => at.getTime() >= start && at.getTime() < start + step)
    return { from: new Date(start), people: new Set(own.map(({ who }) => who)).size, posts: own.length }
  })
  return { step, bars, ...(usual && { usual: (usual.people * step) / usual.window }) }
}
