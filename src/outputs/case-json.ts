import { stateAt } from '../cases/states.js'
import { incidentId } from '../incidents/incident-id.js'
import { jsonText } from '../text/json-text.js'
import type { CaseView, ExchangedPost } from '../views/case.js'
import { copiesValue, handlingValue, mentionValue, promiseValue } from './json-value.js'
import { historyWords } from './wording/history.js'

/** One case as JSON: its mentions as `list --format json` has them, who found each, and the history. */
export const caseJson = (view: CaseView): string => `${jsonText({ version: 1, ...caseValue(view) }, 2)}\n`

/** Several cases: each as one is, in a list. */
export const casesJson = (views: readonly CaseView[]): string =>
  `${jsonText({ version: 1, cases: views.map(caseValue) }, 2)}\n`

/** A post of the thread that is none of the case. */
export const exchangedValue = ({ post: { url, author, text, publishedAt }, isOurs }: ExchangedPost) => ({
  url,
  author: author?.name || author?.handle || null,
  ours: isOurs,
  text,
  publishedAt: publishedAt.toISOString(),
})

/** The same within something larger. */
export const caseValue = ({
  shortId,
  case: matter,
  mentions,
  foundBy,
  history,
  promises,
  copies,
  linked = [],
  exchange,
  incidents = [],
  asOf,
}: CaseView) => ({
  case: {
    id: shortId,
    brand: matter.brand,
    state: stateAt(matter, asOf),
    openedAt: matter.openedAt.toISOString(),
    touchedAt: matter.touchedAt.toISOString(),
    person: matter.person,
    ...handlingValue(matter, matter),
  },
  ...(copies && { copies: copiesValue(copies) }),
  mayBeSamePerson: linked.map(({ shortId: id, place, author, linksThere }) => ({
    case: id,
    place,
    author,
    linksThere,
  })),
  incidents: incidents.map(({ incident, entry }) => ({
    id: incidentId(incident.id),
    state: incident.state,
    standing: entry.standing,
    toldAt: entry.told?.at.toISOString(),
  })),
  promises: (promises?.standings ?? []).map(promiseValue),
  mentions: mentions.map((mention) => ({
    ...mentionValue(mention),
    foundBy: (foundBy[mention.post.id] ?? []).map(({ sourceId, firstSeenAt }) => ({
      source: sourceId,
      firstSeenAt: firstSeenAt.toISOString(),
    })),
  })),
  thread: (exchange?.posts ?? []).map(exchangedValue),
  history: history.map((event) => ({
    at: event.at.toISOString(),
    ...historyWords(event),
    code: event.code,
    args: event.args,
  })),
})
