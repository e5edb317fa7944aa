import type { HandledFacts } from '../../views/handled.js'
import { row as english, type RowWords } from './en/row.js'

/** How a case stands, in a word or a few; nothing of one that is new. */
export function standingWords(
  { state, wordOwedSince, acknowledgedAt, promisedBy, theirTurnSince, waitsFrom, asOf }: HandledFacts,
  words: RowWords = english,
): string[] {
  const ago = (moment: Date | undefined) =>
    moment === undefined ? undefined : Math.max(0, asOf.getTime() - moment.getTime())
  const until = (moment: Date) => moment.getTime() - asOf.getTime()
  // Whoever promised it has it in mind; to whoever reads it, it is still owed by all of us.
  if (wordOwedSince !== undefined) return [words.owed(promisedBy, ago(wordOwedSince) ?? 0)]
  switch (state) {
    case 'new':
      return []
    // Somebody here knows of it; its person does not.
    case 'acknowledged':
      return [words.acknowledged(ago(acknowledgedAt))]
    case 'answered':
      return [
        words.answered(ago(theirTurnSince)),
        ...(waitsFrom === undefined ? [] : [words.nextWord(promisedBy, until(waitsFrom))]),
      ]
    case 'snoozed':
      return [words.snoozed(waitsFrom === undefined ? undefined : until(waitsFrom))]
    default:
      return [words.states[state]]
  }
}

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
