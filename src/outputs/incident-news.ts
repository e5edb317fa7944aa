import type { IncidentNews } from '../incidents/replay.js'

/** A line of JSON for each; moments are ISO, UTC, lengths of time seconds. */
export const incidentLines = (news: readonly IncidentNews[]): string =>
  news
    .map(({ brand, at, kind, people, usual, since, terms, over, silentFor }) =>
      JSON.stringify({
        brand,
        at: new Date(at).toISOString(),
        kind,
        people,
        usual: usual === undefined ? null : Math.round(usual * 10) / 10,
        since: new Date(since).toISOString(),
        terms,
        ...((kind === 'surge' || kind === 'relapse') && {
          over: over === undefined ? null : new Date(over).toISOString(),
        }),
        ...(silentFor !== undefined && { silentSeconds: Math.round(silentFor / 1_000) }),
      }),
    )
    .map((line) => `${line}\n`)
    .join('')
