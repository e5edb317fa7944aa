import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { Faq } from './faq.js'
import type { Grave } from './grave.js'
import type { Section } from './templates/words.js'
import { tellsFacts } from './trouble.js'

type Told = Pick<Mention, 'kind' | 'severity' | 'signals'> & { post: Pick<Post, 'title' | 'text'> }

/** Of which template an answer is: that of its kind, but for what has another one whatever the kind. */
export function sectionFor(
  told: Told,
  { grave, faq }: { grave: Grave | undefined; faq: Faq | undefined },
): Section {
  if (grave !== undefined) return 'grave'
  if (faq !== undefined) return 'faq'
  const { kind, severity, signals } = told
  const has = (...names: string[]) => signals.some(({ name, points }) => points > 0 && names.includes(name))
  if (severity >= 3 && has('lost-data', 'data-gone') && kind !== 'question') return 'loss'
  // What asks whether somebody was robbed, or waits for an answer, asks for more than to be told.
  if (kind === 'question' && has('suspicion', 'breach-word')) return 'security'
  if (kind === 'question') return has('no-answer', 'kept-waiting', 'persistence') ? 'service' : 'question'
  if (quiet.has(kind)) return kind
  if (severity >= 3 || tellsFacts(told)) return severity === 1 ? 'opinion' : kind
  if (saysLittle(told)) return 'vague'
  return severity === 1 || has('dislike', 'trifle') ? 'opinion' : kind
}

/** So few words that they can't say what went wrong. */
const FEW = 9

const saysLittle = ({ post: { title = '', text } }: Told): boolean =>
  (`${title} ${text}`.replace(/[@#]\S+/g, '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.length ?? 0) < FEW

/** Where nothing has to have gone wrong. */
const quiet: ReadonlySet<Mention['kind']> = new Set(['praise', 'news', 'security'])
