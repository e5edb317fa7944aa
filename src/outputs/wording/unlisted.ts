import type { RankedMention } from '../../cases/ranked-mention.js'
import { whyUnlisted } from '../../views/unlisted.js'

/** Why what needs a reply stands in no list all the same, and how to bring it back; undefined where it stands there. */
export function offTheList(mention: RankedMention, self = 'mentions'): string | undefined {
  const back =
    mention.shortId === undefined ? '' : ` Back to the list: ${self} mark ${mention.shortId} complaint`
  switch (whyUnlisted(mention)) {
    case 'baseline':
      return `Not in the list: set aside by \`scan --baseline\`.${back}`
    case 'closed':
      return `Not in the list: its case is ${mention.case.state}.`
    case 'lapsed':
      return `Not in the list: nothing happened there for long.${back}`
    default:
      return undefined
  }
}
