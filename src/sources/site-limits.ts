import { parseUrl } from '../text/parse-url.js'
import { sources } from './index.js'
import { holdsFor, type Limits, limitsFor } from './limits.js'
import type { Source } from './source.js'

const all = Object.values<Pick<Source, 'limits'>>(sources).flatMap(({ limits }) => limits ?? [])

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
