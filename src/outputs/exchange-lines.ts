import type { Post } from '../model/post.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { cutToWidth } from '../terminal/width.js'
import type { CaseView } from '../views/case.js'
import { paletteOf } from './table/palette.js'
import { clockOf } from './times.js'
import { count } from './wording/count.js'
import { minuteOf } from './wording/moment.js'
import { isWordless, wordlessWords } from './wording/wordless.js'

/** What else was said in the thread, in order, ours marked; nothing where nothing was. */
export function exchangeLines({ exchange, calendar }: CaseView, view: View): string[] {
  if (exchange === undefined || exchange.posts.length === 0) return []
  const { posts, more } = exchange
  const { strong, faint } = paletteOf(view.colour)
  const clock = clockOf(calendar)
  return [
    '',
    strong('In the same thread'),
    ...(more > 0 ? [`  … ${count(more, 'post', 'posts')} before or between`] : []),
    ...posts.map(({ post, isOurs }) => {
      const name = post.author?.name || post.author?.handle || 'somebody'
      const line = lineOf(`${name}${isOurs ? ' (ours)' : ''}: ${wordsIn(post)}`, view)
      return `  ${faint(minuteOf(post.publishedAt, clock))}  ${isOurs ? strong(line) : line}`
    }),
  ]
}

/** Before the sign of a minute, and two blanks. */
const TIME_WIDTH = 20

const lineOf = (text: string, { width }: View): string =>
  cutToWidth(safeText(text), Math.max(20, width - TIME_WIDTH))

const wordsIn = (post: Pick<Post, 'title' | 'text' | 'gone' | 'wordsDeleted' | 'place'>): string =>
  post.text.trim() || (isWordless(post) ? wordlessWords(post) : (post.title ?? ''))
