import type { LearnedChange, LearnedState } from '../../model/learned.js'
import { marks as verdicts } from '../../model/mention.js'
import type { MarkedMention } from '../port/lessons.js'
import { date, json, number, oneOf, type Row } from './values.js'

/** As it was stored: moments as ISO. */
type Stored = Omit<LearnedState, 'since' | 'change'> & {
  since?: string
  change?: Omit<LearnedChange, 'at'> & { at: string }
}

export function learnedOf(row: Row): LearnedState {
  const { since, change, ...rest } = json<Stored>(row, 'state')
  return {
    ...rest,
    ...(since !== undefined && { since: new Date(since) }),
    ...(change && { change: { ...change, at: new Date(change.at) } }),
  }
}

export const markedOf = (row: Row): MarkedMention => ({
  mentionId: number(row, 'id'),
  verdict: oneOf(row, 'verdict', verdicts),
  at: date(row, 'at'),
})
