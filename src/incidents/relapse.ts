import { tailFrom } from './chances.js'

const HOUR = 60 * 60_000
/** So long after an incident was closed a complaint of the same is a relapse; later it begins another one. */
export const RELAPSES_FOR = 3 * 24 * HOUR
/** Complaints of so long are looked at together. */
export const RELAPSES_WITHIN = 4 * HOUR
/** People complain of the same thing anyway, one now and then: so unlikely has it to be that as many do. */
const CHANCE = 0.01

/**
 * Whether so many people who complain of the same are a relapse: one is, unless people complain of it on ordinary days, too.
 *
 * @param before how many posts of the time before the incident told of the same, and how long that time was, in milliseconds
 */
export const isRelapse = (people: number, before: { posts: number; time: number }): boolean =>
  people > 0 &&
  tailFrom(people, before.time === 0 ? 0 : (before.posts * RELAPSES_WITHIN) / before.time, 0) < CHANCE
