/** A moment as clocks and calendars of one time zone show it. */
export type LocalTime = {
  year: number
  /** 1–12. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** Whose clocks the moments in a sentence are told by. */
export type Clock = {
  local(moment: Date): LocalTime
  /** What stands behind a time: ` UTC`, ` (Europe/Berlin)`; nothing where the page names the zone. */
  zone: string
}

/** For what programs read, and for who has no clock. */
export const utc: Clock = {
  local: (moment) => ({
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  }),
  zone: ' UTC',
}
