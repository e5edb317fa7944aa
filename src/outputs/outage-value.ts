import type { Outage } from '../model/outage.js'
import { utc } from '../text/clock.js'
import type { JsonOutage } from './json-schema.js'
import { outageSentence } from './wording/outages.js'

/** An outage as JSON has it. */
export const outageValue = ({ reason, from, endedAt, givenUp, left, partly }: Outage): JsonOutage => ({
  reason: reason.code,
  from: from.toISOString(),
  to: endedAt?.toISOString(),
  sources: [...left],
  partly: partly === true,
  message: outageSentence(
    { reason, from: from.toISOString(), to: endedAt?.toISOString(), sources: left.length, partly, givenUp },
    utc,
  ),
})
