import * as z from 'zod'
import { placeLimits } from '../place-limits.js'

export const API = 'https://api.x.com'

/** What X takes for each, in US dollars: https://docs.x.com/x-api/getting-started/pricing */
export const PRICES = { post: placeLimits.x.cost.amount, user: 0.01 }

/** How many posts one answer may hold. */
const PER_PAGE = { least: 10, most: 100 }
/** The part of the budget that one request may cost at the most. */
const PART = 10

export const Options = z.strictObject({
  type: z.literal('x'),
  token: z.string().min(1).describe('The "Bearer Token" of an app of yours at X, from a variable or a file.'),
  budget: z
    .number()
    .min(2)
    .describe(
      'The most US dollars that reading X may cost in a month: it charges for every post that is found. Then nothing is asked there until the next month (UTC).',
    ),
  base: z.url().default(API).describe('Where X answers apps; another address for tests.'),
})
export type Options = z.output<typeof Options>

/** Each post may be somebody else's. */
export const costOf = ({ posts, users }: { posts: number; users: number }): number =>
  posts * PRICES.post + users * PRICES.user

/** A small budget is read in small portions. */
export function perPage({ budget }: Pick<Options, 'budget'>): number {
  const affordable = Math.floor(budget / PART / costOf({ posts: 1, users: 1 }))
  return Math.min(PER_PAGE.most, Math.max(PER_PAGE.least, affordable))
}
