import type { RankedMention } from '../../cases/ranked-mention.js'
import { stateAt } from '../../cases/states.js'
import { safeText } from '../../terminal/safe.js'
import type { MentionFacts } from '../../views/row.js'
import { whyUnlisted } from '../../views/unlisted.js'
import { row as english, type RowWords } from './en/row.js'

/** Why what needs a reply stands in no list all the same, and how to bring it back; undefined where it stands there. */
export function offTheList(mention: RankedMention, self = 'mentions'): string | undefined {
  const back =
    mention.shortId === undefined ? '' : ` Back to the list: ${self} mark ${mention.shortId} complaint`
  switch (whyUnlisted(mention)) {
    case 'baseline':
      return `Not in the list: set aside by \`scan --baseline\`.${back}`
    case 'closed':
      return `Not in the list: its case is ${stateAt(mention.case, mention.asOf)}.`
    case 'muted':
      return 'Not in the list: its author, its place or its thread is muted.'
    case 'lapsed':
      return `Not in the list: nothing happened there for long.${back}`
    default:
      return undefined
  }
}

/** Of a post that names its brand no more since the config is another one. */
export const unmatchedWords = (brand: string): string => `no longer names ${safeText(brand)} by your config`

/** Why a row is not in the list, in a word or two; nothing where the row says it already, or where it is in the list. */
export function unlistedWords(
  { unlisted, kind, score }: Pick<MentionFacts, 'unlisted' | 'kind' | 'score'>,
  words: RowWords = english,
): string[] {
  switch (unlisted) {
    case 'fine':
      return [words.markedFine]
    case 'not-us':
      return [words.markedNotUs]
    case 'praise':
      return kind === 'praise' ? [] : [words.praise]
    case 'namesake':
    case 'unmatched':
    case 'promotion':
    case 'repost':
    case 'lapsed':
    case 'muted':
      return [words[unlisted]]
    case 'calm':
      return [words.score(score)]
    case 'baseline':
      return [words.setAside]
    // Its state, its language, its author and what became of it stand in the row.
    case 'closed':
    case 'gone':
    case 'staff':
    case 'unjudged':
    case undefined:
      return []
  }
}
