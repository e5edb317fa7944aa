import type { Post } from '../model/post.js'
import { safeText } from '../terminal/safe.js'
import type { CaseView } from '../views/case.js'
import { engagementWords, positionWords } from './wording/beside.js'

/** What its place tells of a post in numbers, below its words: one line, or none. */
export function besideLines(post: Post, { sourceNames }: Pick<CaseView, 'sourceNames'>): string[] {
  const line = [
    engagementWords(post.engagement),
    positionWords(post, (id) => safeText(sourceNames.get(id) ?? id)),
  ]
    .filter((words) => words !== undefined)
    .join('; ')
  return line === '' ? [] : [line.charAt(0).toUpperCase() + line.slice(1)]
}
