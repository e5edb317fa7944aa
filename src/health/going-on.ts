import type { OutageReason } from '../model/outage.js'
import { isOfTime, isOfTrust, isTrusted } from './certificate-trouble.js'
import { excused, type Failing, idsOf, isReached, type Outcome, type Trouble } from './outcome.js'

/**
 * What is known to be the matter here goes on: something failed in the same way, and nothing shows that it is over. Of one source that
 * is due alone nobody could conclude so much. What a proxy or the sleep of a machine did, each run sees for itself. Pure.
 *
 * @param failing those of the outcomes that failed otherwise than by the proxy
 */
export function goingOn(
  reason: OutageReason,
  outcomes: readonly Outcome[],
  failing: readonly Failing[],
): Trouble | undefined {
  const alike = failing.filter((one) => isAlike(one, reason))
  const same = idsOf(alike)
  const isOver = reason.code === 'clock' || reason.code === 'certificates' ? isTrusted : isReached
  if (outcomes.some((outcome) => !same.has(outcome.sourceId) && isOver(outcome))) return undefined
  const sourceIds = excused(alike)
  return sourceIds.size === 0 ? undefined : { reason, sourceIds }
}

function isAlike(one: Failing, reason: OutageReason): boolean {
  const { blame, foreign, failure } = one
  switch (reason.code) {
    case 'offline':
    case 'names':
      return blame === 'here' || blame === 'unreached'
    case 'portal': {
      const { host } = reason.args
      if (blame === 'portal') return true
      if (host === undefined) return foreign !== undefined
      return (
        foreign?.host === host || (failure.code === 'connection-insecure' && failure.args.names?.[0] === host)
      )
    }
    case 'clock':
      return isOfTime(one)
    case 'certificates':
      return (
        isOfTrust(one) && failure.code === 'connection-insecure' && failure.args.issuer === reason.args.issuer
      )
    default:
      return false
  }
}
