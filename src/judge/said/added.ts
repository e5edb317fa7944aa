import type { Post } from '../../model/post.js'
import type { Stretch } from '../../text/quotes/index.js'
import type { Token } from '../../text/words/token.js'

export type Words = Pick<Post, 'title' | 'text'>

/** Of a post's tokens those of sentences that were not there before, all or part of them. */
export function sentencesAdded(tokens: readonly Token[], now: Words, before: Words): readonly Token[] {
  const added = {
    title: stretchAdded(before.title ?? '', now.title ?? ''),
    text: stretchAdded(before.text, now.text),
  }
  const isNew = ({ field, start, end }: Token) => start < added[field].end && end > added[field].start
  const sentences = new Set(tokens.filter(isNew).map(({ sentence }) => sentence))
  return tokens.filter(({ sentence }) => sentences.has(sentence))
}

/** What stands between what a text begins and ends with as before. */
function stretchAdded(before: string, now: string): Stretch {
  const most = Math.min(before.length, now.length)
  let start = 0
  while (start < most && before[start] === now[start]) start += 1
  let kept = 0
  while (kept < most - start && before[before.length - 1 - kept] === now[now.length - 1 - kept]) kept += 1
  return { start, end: now.length - kept }
}
