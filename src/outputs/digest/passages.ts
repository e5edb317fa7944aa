// The parts of a post that a digest shows, the same in every format that people read.

import type { RankedMention } from '../../cases/ranked-mention.js'
import { safeText } from '../../terminal/safe.js'
import { excerpt, type Passage, passageOf } from '../excerpt.js'
import { tellingSignals } from './wording.js'

/** Of a title and of a text, in cells, where a format has no lines of its own. */
export const EXCERPT = 280

/** What is left of a post when its empty parts are. */
export type PostPassages = { title?: Passage; text?: Passage }

/** Title and text around the words that fired. A text that begins with its title is shown without it. */
export function postPassages(mention: RankedMention): PostPassages {
  const { post } = mention
  const signals = tellingSignals(mention)
  const title = passageOf(post.title ?? '', 'title', signals, safeText)
  const text = passageOf(post.text, 'text', signals, safeText)
  const hasTitle = title.text.trim() !== '' && !text.text.startsWith(title.text.trim())
  return { ...(hasTitle && { title }), ...(text.text.trim() !== '' && { text }) }
}

/** A post in one line: its title, or how its text begins. */
export function headline({ post }: RankedMention, cells: number): string {
  const passage = passageOf(post.title?.trim() ? post.title : post.text, 'title', [], safeText)
  const [line] = excerpt(passage, cells, 1)
  return line?.text.trim() || 'A post without words'
}
