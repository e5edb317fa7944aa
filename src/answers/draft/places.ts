import type { Post } from '../../model/post.js'

/** How much an answer may have at a place, and what it counts. */
export type PlaceRules = {
  /** What people call it. */
  name: string
  /** The most signs of one answer, as readers count them; undefined where a letter would fit. */
  limit?: number
  /** What every link counts as, however long it is. */
  link?: number
}

const longForm: PlaceRules = { name: 'the place' }
const mastodon: PlaceRules = { name: 'Mastodon', limit: 500, link: 23 }

/** By the name of the place, as `post.place` has it. The one home of these numbers. */
const places: readonly (readonly [RegExp, PlaceRules])[] = [
  [/^(?:x|x\.com|twitter|twitter\.com|mobile\.twitter\.com)$/, { name: 'X', limit: 280, link: 23 }],
  [/^(?:bluesky|bsky|bsky\.app|bsky\.social|.+\.bsky\.social)$/, { name: 'Bluesky', limit: 300 }],
  [
    /^(?:mastodon|mastodon\..+|mstdn\..+|.+\.mastodon\..+|fosstodon\.org|hachyderm\.io|chaos\.social|.+\.social)$/,
    mastodon,
  ],
  [/^(?:threads|threads\.net|threads\.com)$/, { name: 'Threads', limit: 500 }],
  [/^play\.google\.com$/, { name: 'Google Play', limit: 350 }],
]

/** What an answer may be like where a post stands. Servers of the fediverse are also told by the addresses of their posts. */
export function placeRules({ place, url }: Pick<Post, 'place' | 'url'>): PlaceRules {
  const known = places.find(([pattern]) => pattern.test(place.toLowerCase()))
  if (known !== undefined) return known[1]
  return /^https?:\/\/[^/]+\/(?:@[\w.-]+(?:@[\w.-]+)?\/\d+|users\/[\w.-]+\/statuses\/\d+)\/?$/.test(url)
    ? mastodon
    : longForm
}

/** Up to so many signs people say it in two sentences. */
const BRIEF = 500

/** Whether an answer there is as short as what people write there. */
export const isBrief = ({ limit }: PlaceRules): boolean => limit !== undefined && limit <= BRIEF

const LINK = /\bhttps?:\/\/\S+/g

/** How long an answer is there. */
export const lengthAt = (text: string, { link }: PlaceRules): number =>
  link === undefined
    ? signsOf(text)
    : signsOf(text.replace(LINK, '')) + (text.match(LINK)?.length ?? 0) * link

/** As people count: an accent is part of its letter, a flag or a family one sign. */
const signsOf = (text: string): number =>
  text.match(/(?:\p{RI}\p{RI}|\P{M})(?:\p{M}|\p{EMod}|\u200d\P{M})*/gu)?.length ?? 0
