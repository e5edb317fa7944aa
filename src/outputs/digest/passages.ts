import type { RankedMention } from '../../cases/ranked-mention.js'
import { safeText } from '../../terminal/safe.js'
import { excerpt, passageOf } from '../excerpt.js'
import type { Wording } from '../wording/wording.js'
import { wordlessWords } from '../wording/wordless.js'

/** Of a title and of a text, in cells, where a format has no lines of its own. */
export const EXCERPT = 280

/** A post in one line: its title, or how its text begins. */
export function headline({ post }: RankedMention, cells: number, { row }: Wording): string {
  const text = post.title?.trim() ? post.title : post.text
  const [line] = excerpt(passageOf({ text, marks: [] }, safeText), cells, 1)
  return line?.text.trim() || wordlessWords(post, row)
}
