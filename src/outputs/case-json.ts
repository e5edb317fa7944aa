import type { CaseView } from '../views/case.js'
import { mentionValue } from './json-value.js'
import { historyWords } from './wording/history.js'

/** One case as JSON: its mentions as `list --format json` has them, who found each, and the history. */
export const caseJson = (view: CaseView): string =>
  `${JSON.stringify({ version: 1, ...caseValue(view) }, null, 2)}\n`

/** Several cases: each as one is, in a list. */
export const casesJson = (views: readonly CaseView[]): string =>
  `${JSON.stringify({ version: 1, cases: views.map(caseValue) }, null, 2)}\n`

/** The same within something larger. */
export const caseValue = ({ shortId, case: matter, mentions, foundBy, history, promises }: CaseView) => ({
  case: {
    id: shortId,
    brand: matter.brand,
    state: matter.state,
    openedAt: matter.openedAt.toISOString(),
    touchedAt: matter.touchedAt.toISOString(),
    person: matter.person,
  },
  promises: (promises?.standings ?? []).map(({ promise, standing, used, left, endsAt, doneAt }) => ({
    promise,
    standing,
    used,
    leftSeconds: Math.round(left / 1000),
    endsAt: endsAt?.toISOString(),
    doneAt: doneAt?.toISOString(),
  })),
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
})
