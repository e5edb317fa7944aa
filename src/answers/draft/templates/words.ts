import { kinds } from '../../../model/mention.js'

/** What a template can be of: a kind of post, and what is said whatever the kind. */
export const sections = [
  'any',
  ...kinds,
  'loss',
  'stolen',
  'posing',
  'hazard',
  'care',
  'medicine',
  'frail',
  'bereaved',
  'leaving',
  'opinion',
  'dislike',
  'mixed',
  'fair',
  'vague',
  'unclear',
  'update',
  'faq',
  'grave',
  'incident',
  'fixed',
] as const
export type Section = (typeof sections)[number]

/** What an answer is made of, in this order. */
export const parts = [
  'opening',
  'trouble',
  'late',
  'silence',
  'again',
  'sorry',
  'known',
  'answer',
  'next',
  'closing',
  'private',
  'sign',
] as const
export type Part = (typeof parts)[number]

/** What stands in braces, and is put there for each case. */
export const placeholders = [
  'name',
  'quote',
  'happened',
  'step',
  'matter',
  'person',
  'known',
  'time',
  'private',
  'question',
  'link',
  'brand',
  'who',
  'fixed',
  'word',
] as const
export type Placeholder = (typeof placeholders)[number]

/** A stretch of a wording: words, a placeholder, or what is said to whom one says `Sie` and to whom `du`. */
export type Piece = { words: string } | { fill: Placeholder } | { Sie: string; du: string }

/** One way to say a part. */
export type Wording = readonly Piece[]

/** By section, and in it by part, the ways to say it. */
export type Templates = ReadonlyMap<Section, ReadonlyMap<Part, readonly Wording[]>>
