import { createScorer } from '../../../src/judge/score/index.js'
import { findName } from '../../../src/judge/score/name-finder.js'
import type { Judged } from '../../../src/judge/score/scoring.js'
import type { Verdict } from '../../../src/model/mention.js'
import type { Span } from '../../../src/model/post.js'

/** A post as a test gives it: the brand is a phrase that is looked for in title and text. */
export type Case = {
  text: string
  title?: string
  brand?: string
  rating?: number
  language?: string
  own?: boolean
}

const scorer = createScorer({ keywords: {} })

export const score = (post: Case | string): Verdict =>
  scorer.score(judgedFrom(typeof post === 'string' ? { text: post } : post))

/** The names of the signals, the weightiest first. */
export const names = (post: Case | string): string[] => score(post).signals.map(({ name }) => name)

export function judgedFrom({ brand, ...post }: Case): Judged {
  if (brand === undefined) return post
  const find = findName(brand)
  const spans = (field: Span['field'], text = ''): Span[] => find(text).map((span) => ({ field, ...span }))
  return { ...post, named: [...spans('title', post.title), ...spans('text', post.text)] }
}
