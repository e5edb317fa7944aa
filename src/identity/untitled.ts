import type { Post, Span } from '../model/post.js'
import type { Reasons } from '../store/port/records.js'

/** The title of its thread was forgotten with whoever began that. */
export const isUntitled = ({ title, titleOf }: Pick<Post, 'title' | 'titleOf'>): boolean =>
  title === undefined && titleOf === 'thread'

/** Reasons without those that were found in the title: they hold words of it. */
export function withoutTitleReasons<One extends Reasons>(mention: One): One {
  const { signals, named, relevanceSignals } = mention
  return {
    ...mention,
    named: named.filter(isOfText),
    signals: signals.filter(isOfTextAlone),
    ...(relevanceSignals && { relevanceSignals: relevanceSignals.filter(isOfTextAlone) }),
  }
}

const isOfText = ({ field }: Span): boolean => field === 'text'
const isOfTextAlone = ({ spans }: { spans: readonly Span[] }): boolean => spans.every(isOfText)
