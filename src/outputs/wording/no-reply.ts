import { againstReply, type ReasonAgainst } from '../../judge/needs-reply.js'
import type { Mention } from '../../model/mention.js'
import { cannotBeJudged } from './unjudged.js'

/** In a word or two, by code; of a language that cannot be judged it is said which. */
const words: Readonly<Record<Exclude<ReasonAgainst, 'unjudged' | 'threshold'>, string>> = {
  staff: 'your own staff',
  'not-meant': 'a namesake',
  praise: 'praise',
  promotion: 'promotion',
  repost: 'repost',
}

/** Why no reply is needed, the gravest reason alone; undefined where the score decided, which stands beside it. */
export function whyNoReply(mention: Parameters<typeof againstReply>[0]): string | undefined {
  const [first] = againstReply(mention, Number.POSITIVE_INFINITY)
  return first === undefined || first === 'threshold' ? undefined : againstWords(first, mention)
}

/** @param threshold only where it decided */
export function againstWords(
  reason: ReasonAgainst,
  { unjudged }: { unjudged?: Mention['unjudged'] | undefined },
  threshold?: number,
): string {
  if (reason === 'threshold') return `below your threshold of ${threshold}`
  return reason === 'unjudged' ? cannotBeJudged(unjudged ?? '') : words[reason]
}
