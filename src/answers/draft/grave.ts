import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'

/** What nobody answers from a template: a person with a name has to. */
export type Grave = 'breach' | 'legal' | 'safety'

const reasons: Readonly<Record<string, Grave>> = {
  breach: 'breach',
  exposed: 'breach',
  fraud: 'breach',
  legal: 'legal',
  'legal-threat': 'legal',
  'in-court': 'legal',
  safety: 'safety',
}

/** How a letter was sent threatens nobody. */
const OF_POST = /^(?:(?:per|als|mit) )?einschreiben|^recorded|^registered|^signed for/iu

/** Neither does who sorts out papers. */
const OF_PAPERS = /\bpower of attorney\b(?!.*\b(?:sue|suing|solicitor|lawyer|court)\b)/iu

/** Why a mention is one of these; undefined for all others. Of danger nothing is drafted at all. */
export function graveReason({
  signals,
  severity,
  kind,
  post,
}: Pick<Mention, 'signals' | 'severity' | 'kind'> & { post?: Pick<Post, 'text'> }): Grave | undefined {
  const strongest = signals
    .filter(
      ({ name, points, evidence }) =>
        points > 0 &&
        Object.hasOwn(reasons, name) &&
        !(name === 'legal' && (OF_POST.test(evidence) || OF_PAPERS.test(post?.text ?? ''))),
    )
    .toSorted((one, other) => other.points - one.points)[0]
  if (strongest !== undefined) return reasons[strongest.name]
  return severity === 4 && kind === 'security' ? 'breach' : undefined
}
