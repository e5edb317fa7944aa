import type { Hit } from '../../views/stats.js'

/** One case as programs get it; moments are ISO, UTC. */
export const hitValue = (hit: Hit) => ({
  // As in `list`, so that verbs take the lines with `-`.
  case: { id: hit.shortId, brand: hit.brand, state: hit.state },
  person: hit.person ?? null,
  place: hit.place,
  url: hit.url,
  complainedAt: hit.complainedAt.toISOString(),
  acknowledgedAt: hit.acknowledgedAt?.toISOString() ?? null,
  answeredAt: hit.answeredAt?.toISOString() ?? null,
  answeredBy: hit.answeredBy ?? null,
  resolvedAt: hit.resolvedAt?.toISOString() ?? null,
})
