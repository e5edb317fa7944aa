import type { Feed } from '../feeds/feed.js'
import type { Mention } from '../model/mention.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'

/** What was read, for people and for programs. */
export type Trial = {
  url: string
  title: string | undefined
  format: Feed['format']
  charset: string | undefined
  leadsTo: string | undefined
  sentAs: string | undefined
  entries: number
  posts: readonly Judged[]
  notices: readonly Notice[]
  /** None where there is no config. */
  brands: readonly BrandCount[] | undefined
}

export type Judged = { post: FoundPost; mentions: readonly Mention[] }
export type BrandCount = { name: string; posts: number; needReply: number }

export type Dates = { oldest: Date | undefined; newest: Date | undefined; missing: number }

export function datesIn(posts: readonly Judged[]): Dates {
  const dates = posts.flatMap(({ post }) => post.publishedAt ?? []).sort((a, b) => a.getTime() - b.getTime())
  return { oldest: dates[0], newest: dates.at(-1), missing: posts.length - dates.length }
}
