import { grouped } from './count.js'

const DAYS_A_WEEK = 7
const DAYS_A_MONTH = 30

/** How much is written, for people, in the unit in which it is at least one: `200 a day`, `3 a week`, `2 a month`. */
export function rate(aDay: number): string {
  if (aDay === 0) return 'none'
  if (aDay >= 1) return `${whole(aDay)} a day`
  if (aDay * DAYS_A_WEEK >= 1) return `${whole(aDay * DAYS_A_WEEK)} a week`
  if (aDay * DAYS_A_MONTH >= 1) return `${whole(aDay * DAYS_A_MONTH)} a month`
  return 'less than 1 a month'
}

const whole = (value: number): string => grouped(Math.round(value))
