import { type Rise, type Telling, wordsOf } from './what-rose.js'

/** To be counted among those who are hit takes less than to be worth a reply: while it goes on, few complain of anything else. */
const JOINS_FROM = 35
/** Kinds that tell of no trouble of one's own. */
const NO_COMPLAINT: readonly string[] = ['news', 'praise']
/** It takes to be likelier than not. */
const LEAST_CHANCE = 0.5
/** So many words are told as the reason. */
const MOST_TOLD = 3

/** A post that names the brand: `at` is when it was written, milliseconds since 1970; its score is the product's, 0 to 100. */
export type Joining = Telling & { at: number; score: number }

/** An incident, as far as it says who belongs to it. */
export type Gathering = {
  /** Its first post. */
  since: number
  /** Since when it is over; who complains later begins another one. */
  over?: number | undefined
  rise: Rise
}

/**
 * Whether somebody is one of those hit, and why.
 *
 * - `earlier`, `later`: written before its first post, or after it was over
 * - `no-complaint`: news, praise, or with too low a score
 * - `another-matter`: of a kind and in words that are as usual
 * - `same-matter`: it belongs; `words` of the post that are told of more now, the most telling first
 */
export type Belonging =
  | { belongs: true; why: 'same-matter'; words: readonly string[] }
  | { belongs: false; why: 'earlier' | 'later' | 'no-complaint' | 'another-matter' }

/**
 * Whether a post belongs to an incident: written while it went on, a complaint at least in part, and likelier told of by it than by an
 * ordinary day. What rose is learned anew while the incident goes on, so who does not belong yet may do later.
 */
export function belongs(post: Joining, { since, over, rise }: Gathering): Belonging {
  if (post.at < since) return { belongs: false, why: 'earlier' }
  if (over !== undefined && post.at > over) return { belongs: false, why: 'later' }
  if (post.score < JOINS_FROM || NO_COMPLAINT.includes(post.kind))
    return { belongs: false, why: 'no-complaint' }
  const told = [...wordsOf(post.text)]
    .map((word) => ({ word, times: of(rise.words, word) }))
    .filter(({ times }) => times !== 0)
  const times = told.reduce((sum, { times: each }) => sum + each, of(rise.kinds, post.kind))
  // Of posts like this there are `times` as many now as before; what there was before goes on.
  const chance = 1 - (1 - rise.share) / Math.exp(times)
  if (chance < LEAST_CHANCE) return { belongs: false, why: 'another-matter' }
  const words = told
    .filter(({ times: each }) => each > 0)
    .toSorted((a, b) => b.times - a.times)
    .slice(0, MOST_TOLD)
    .map(({ word }) => word)
  return { belongs: true, why: 'same-matter', words }
}

/** Strangers' words may be names of what every object has. */
const of = (known: Readonly<Record<string, number>>, name: string): number =>
  Object.hasOwn(known, name) ? (known[name] ?? 0) : 0
