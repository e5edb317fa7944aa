import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'

/** The signal by which a score or a relevance tells what was learned from marks. */
export const LEARNED = 'learned'

/** A question that lost so many points by what was learned is none that we are asked. */
const NOT_ASKED = -1

/** What marks taught about one brand. `learned/` makes it. */
export type Lesson = {
  /** Part of the rules: all that is stored is judged again when it is another one. */
  generation: number
  /** What of a verdict is another one by what was learned; undefined where nothing was. */
  move?(post: Pick<Post, 'url' | 'title' | 'text' | 'author'>, mention: Moveable): Moveable
}

/** As much of a mention as may be moved, and as says whether it may. */
export type Moveable = Omit<Mention, 'needsReply'>

/** Marks said of such questions that nobody has to answer them. */
export const isUnasked = ({ signals }: Pick<Mention, 'signals'>): boolean =>
  signals.some(({ name, points }) => name === LEARNED && points <= NOT_ASKED)
