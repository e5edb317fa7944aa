import { type AskedSource, hostOf } from '../sources/configured.js'

/**
 * What a source asks, for which one worker at a time has its turn: a host, with all that is counted apart there, or the source itself where it
 * asks none.
 */
export const siteOf = (source: Pick<AskedSource, 'id' | 'limits' | 'asks'>): string =>
  source.limits?.site.split(' ', 1)[0] ?? hostOf(source) ?? source.id
