import { parseUrl } from '../text/parse-url.js'
import { holdsFor, type Limits, limitsFor, type SiteLimits } from './limits.js'
import { placeLimits } from './place-limits.js'

const all: readonly SiteLimits[] = Object.values(placeLimits)

/**
 * The limits of the place that an address belongs to, whichever source asks there: a feed of a place counts with the
 * place's own source.
 */
export function limitsAt(address: string): Limits | undefined {
  const url = parseUrl(address)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  const limits = all.find((each) => holdsFor(each, url.hostname))
  return limits && limitsFor(limits, url.host)
}
