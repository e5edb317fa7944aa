/** A stretch of time on some days of the week, in the time of one zone's clocks. */
export type WorkingSpan = {
  /** On which it begins: 1 is Monday, 7 Sunday. */
  days: readonly number[]
  /** In minutes since midnight, 0 to 1439. */
  from: number
  /** In minutes since the midnight of the day on which it begins; above 1440 where it ends on the next day. After `from`. */
  to: number
}

/** When somebody is there to answer. */
export type WorkingHours = 'always' | readonly WorkingSpan[]

/** A day on which nobody is there, from midnight to midnight; of each year where none is named. Month and day count from 1. */
export type Holiday = { year?: number; month: number; day: number }
