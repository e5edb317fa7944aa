import { languageName } from '../../languages/names.js'
import type { UnjudgedPosts } from '../../model/coverage.js'
import { count, grouped } from './count.js'

/** `3 posts are in a language that cannot be judged yet (fr 2, es 1)`; undefined where there are none. */
export function unjudgedWords(unjudged: readonly UnjudgedPosts[] = []): string | undefined {
  if (unjudged.length === 0) return undefined
  const all = unjudged.reduce((sum, { posts }) => sum + posts, 0)
  const languages = unjudged.map(({ language, posts }) =>
    unjudged.length === 1 ? language : `${language} ${grouped(posts)}`,
  )
  return `${count(all, 'post is', 'posts are')} in a language that cannot be judged yet (${languages.join(', ')})`
}

/** `French cannot be judged yet`. */
export const cannotBeJudged = (language: string): string => `${languageName(language)} cannot be judged yet`
