import type { IncidentOrigin } from '../../model/incident.js'
import { count, grouped } from './count.js'
import { duration } from './duration.js'

type Rise = {
  origin: IncidentOrigin
  people?: number | undefined
  usual?: number | undefined
  window?: number | undefined
  kind?: string | undefined
  terms: readonly string[]
}

/** `9 people complain within 30m, usual is less than 1: "502", "login"` */
export function riseWords({ origin, people = 0, usual, window = 0, kind, terms }: Rise): string {
  const who = count(people, 'person complains', 'people complain')
  const what =
    terms.length > 0
      ? `: ${terms.map((term) => `"${term}"`).join(', ')}`
      : kind === undefined
        ? ''
        : `: ${kind}`
  switch (origin) {
    case 'hand':
      return `an incident was opened${what}`
    case 'many':
      return `no usual level yet: ${who} within ${duration(window)} of the same trouble${what}`
    case 'slow':
      return `${who} within ${duration(window)}, slowly more than the usual ${usualWords(usual)}${what}`
    case 'surge':
      return `${who} within ${duration(window)}, usual is ${usualWords(usual)}${what}`
  }
}

const usualWords = (usual = 0): string => {
  const rounded = Math.round(usual)
  return rounded === 0 ? 'less than 1' : grouped(rounded)
}
