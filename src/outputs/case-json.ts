import type { CaseView } from '../views/case.js'
import { mentionValue } from './json-value.js'
import { historyWords } from './wording/history.js'

/** One case as JSON: its mentions as `list --format json` has them, who found each, and the history. */
export function caseJson({ shortId, case: matter, mentions, foundBy, history }: CaseView): string {
  const value = {
    version: 1,
    case: {
      id: shortId,
      brand: matter.brand,
      state: matter.state,
      openedAt: matter.openedAt.toISOString(),
      touchedAt: matter.touchedAt.toISOString(),
      person: matter.person,
    },
    mentions: mentions.map((mention) => ({
      ...mentionValue(mention),
      foundBy: (foundBy[mention.post.id] ?? []).map(({ sourceId, firstSeenAt }) => ({
        source: sourceId,
        firstSeenAt: firstSeenAt.toISOString(),
      })),
    })),
    history: history.map((event) => ({
      at: event.at.toISOString(),
      ...historyWords(event),
      code: event.code,
      args: event.args,
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
