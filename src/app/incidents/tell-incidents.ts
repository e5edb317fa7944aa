import { incidentId } from '../../incidents/incident-id.js'
import type { Event } from '../../views/events.js'
import type { Context } from '../context.js'
import type { IncidentNews } from './news.js'

/** Says what a scan found of incidents, to whoever sees nothing else of it. */
export function tellIncidents({ log }: Pick<Context, 'log'>, news: readonly IncidentNews[]): void {
  for (const one of news) log(eventOf(one))
}

function eventOf(news: IncidentNews): Event {
  const { id, brand } = news.of
  const about = { incident: incidentId(id), brand }
  switch (news.is) {
    case 'found': {
      const { origin, since, people = 0, usual, window = 0, terms, kind } = news.of
      return {
        code: 'incident-found',
        args: {
          ...about,
          origin,
          since: since.toISOString(),
          people,
          ...(usual !== undefined && { usual }),
          window,
          terms,
          ...(kind !== undefined && { kind }),
        },
      }
    }
    case 'silent':
      return {
        code: 'incident-silence',
        args: { ...about, since: news.of.silence.since.toISOString(), lasts: news.silentFor },
      }
    case 'unknown':
      return {
        code: 'incident-silence-unknown',
        args: { ...about, since: news.since.toISOString(), channels: news.failing },
      }
    case 'rose-again':
      return { code: 'incident-rose-again', args: about }
    case 'relapse':
      return { code: 'incident-relapse', args: about }
    case 'calm':
      return { code: 'incident-calm', args: about }
  }
}
