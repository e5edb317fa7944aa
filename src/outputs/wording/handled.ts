import type { HandledFacts } from '../../views/handled.js'
import { elapsed, remaining } from './duration.js'

/** How a case stands, in a word or a few; nothing of one that is new. */
export function standingWords({
  state,
  wordOwedSince,
  acknowledgedAt,
  promisedBy,
  theirTurnSince,
  waitsFrom,
  asOf,
}: HandledFacts): string[] {
  if (wordOwedSince !== undefined) return [`${owedWords(promisedBy)}, ${elapsed(wordOwedSince, asOf)} late`]
  switch (state) {
    case 'new':
      return []
    // Somebody here knows of it; its person does not.
    case 'acknowledged': {
      const since = acknowledgedAt === undefined ? '' : ` ${elapsed(acknowledgedAt, asOf)} ago`
      return [`acknowledged${since}, no answer yet`]
    }
    case 'answered': {
      const turn = theirTurnSince === undefined ? '' : `, their turn for ${elapsed(theirTurnSince, asOf)}`
      return [
        `answered${turn}`,
        ...(waitsFrom === undefined
          ? []
          : [`next word${promisedBy === undefined ? '' : ` by ${promisedBy}`} in ${until(waitsFrom, asOf)}`]),
      ]
    }
    case 'snoozed':
      return [waitsFrom === undefined ? state : `snoozed, back in ${until(waitsFrom, asOf)}`]
    default:
      return [state]
  }
}

/** Whoever promised it has it in mind; to whoever reads it, it is still owed by all of us. */
const owedWords = (promisedBy: string | undefined): string =>
  promisedBy === undefined ? 'we owe a word' : `${promisedBy} promised another word`

/** Whose it is, and its tags: `@ben`, `#refund`. */
export const ownerAndTags = ({
  owner,
  tags = [],
}: {
  owner?: string | undefined
  tags?: readonly string[]
}): string[] => [...(owner === undefined ? [] : [`@${owner}`]), ...tags.map((tag) => `#${tag}`)]

/** What it came from: `cause: expired certificate`. */
export const causeWords = ({ cause }: { cause?: string | undefined }): string[] =>
  cause === undefined ? [] : [`cause: ${cause}`]

const until = (moment: Date, now: Date): string => remaining(moment.getTime() - now.getTime())
