import { readingOf } from '../languages/reading.js'
import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'
import { voicesOf } from './score/own-words.js'
import { tokensOf } from './score/tokens-of.js'

/** In which language somebody wrote a post, as it is read when it is judged; undefined where nothing tells. */
export function languageOf(
  told: Pick<Post, 'title' | 'titleOf' | 'text' | 'quoted' | 'language'> & Pick<Mention, 'named'>,
  likely: readonly string[] = [],
): string | undefined {
  const all = tokensOf(told)
  const { own } = voicesOf(all, told)
  return readingOf(own, all, told.language, likely).main
}
