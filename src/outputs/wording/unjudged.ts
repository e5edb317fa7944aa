import { languageName } from '../../languages/names.js'
import type { UnjudgedPosts } from '../../model/coverage.js'
import { look as english, type LookWords } from './en/look.js'

/** `3 posts are in a language that cannot be judged yet (fr 2, es 1)`; undefined where there are none. */
export const unjudgedWords = (
  unjudged: readonly UnjudgedPosts[] = [],
  words: LookWords = english,
): string | undefined =>
  unjudged.length === 0
    ? undefined
    : words.unjudged(
        unjudged.reduce((sum, { posts }) => sum + posts, 0),
        unjudged,
      )

/** `French cannot be judged yet`. */
export const cannotBeJudged = (language: string): string => `${languageName(language)} cannot be judged yet`
