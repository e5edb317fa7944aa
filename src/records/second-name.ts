import { noAnswers } from '../cases/no-answers.js'
import type { CaseEvent } from '../model/case-event.js'
import type { BrandRename, NamedMention } from '../store/port/records.js'

/**
 * Which of a post's two mentions stays when the names that it has them under turn out to be of one brand, and what holds of it then. What was
 * done last holds, under whichever name: the case stays that somebody moved last, or did anything to, or whose post was edited into a
 * complaint since; or else the older one.
 */
export const oneOfTwo: BrandRename['one'] = (mentions, post) => {
  const [one, other] = mentions
  const stays = isLater(one, other) ? one : other
  const turned = laterTurn(one, other)
  const wasEdited = (mention: NamedMention) => mention.turned !== undefined && !mention.baseline
  return {
    id: stays.id,
    // The post knows whether its present words were there at a baseline. An edit since then is known to the mention alone.
    baseline: post.baseline || ((one.baseline || other.baseline) && !wasEdited(one) && !wasEdited(other)),
    announced: one.announced || other.announced,
    ...(turned && { turned }),
    unmarkedAt: Math.max(...mentions.flatMap(({ history }) => history.map(unmarking(post.url)))),
  }
}

/** Whether the first of them is the one that stays. */
function isLater(one: NamedMention, other: NamedMention): boolean {
  const differences = [
    (mention: NamedMention) => lastTime(mention, (event) => !noAnswers.includes(event.code)),
    (mention: NamedMention) => lastTime(mention, () => true),
  ].map((moment) => moment(one) - moment(other))
  return (differences.find((difference) => difference !== 0) ?? other.caseId - one.caseId) > 0
}

/** Milliseconds, 0 for never: when somebody did such a thing to its case, or an edit made another matter of it. */
const lastTime = ({ history, turned }: NamedMention, counts: (event: CaseEvent) => boolean): number =>
  Math.max(
    turned?.seenAt.getTime() ?? 0,
    ...history.map((event) => (event.by !== undefined && counts(event) ? event.at.getTime() : 0)),
  )

const unmarking =
  (url: string | undefined) =>
  (event: CaseEvent): number =>
    event.code === 'unmarked' && (event.args.url === undefined || event.args.url === url)
      ? event.at.getTime()
      : 0

function laterTurn({ turned: one }: NamedMention, { turned: other }: NamedMention) {
  if (one === undefined || other === undefined) return one ?? other
  return one.seenAt > other.seenAt ? one : other
}
