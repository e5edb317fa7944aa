import * as z from 'zod'
import { once } from '../once.js'

/** Videos whose comments are read on, of one search: each is a request each time. */
const MOST_VIDEOS = 20

/** Up to when a search was read, and the videos that it found, by when they were published: seconds since 1970. */
const State = once(() =>
  z.object({
    /** As of time-cursor.ts. */
    search: z.string().optional(),
    videos: z.record(z.string(), z.number()),
  }),
)
export type State = z.output<ReturnType<typeof State>>

/** One that can't be read begins anew. */
export function stateOf(cursor: string | undefined): State {
  try {
    return State().parse(JSON.parse(cursor ?? ''))
  } catch {
    return { videos: {} }
  }
}

/** @param since seconds; comments on older videos are read no more, and what is told of them here may not be kept for longer */
export function cursorOf({ search, videos }: State, since: number): { cursor?: string } {
  const newest = Object.entries(videos)
    .filter(([, at]) => at >= since)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_VIDEOS)
  if (search === undefined && newest.length === 0) return {}
  return {
    cursor: JSON.stringify({ ...(search !== undefined && { search }), videos: Object.fromEntries(newest) }),
  }
}
