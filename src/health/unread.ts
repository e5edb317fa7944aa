import type { Coverage, SourceCoverage } from '../model/coverage.js'
import { unmatchedBrands } from './unmatched.js'

/** A source whose posts may be missing: it failed, waits for its turn, or was never read. */
export const isUnread = ({ status }: Pick<SourceCoverage, 'status'>): boolean =>
  status === 'failed' || status === 'waiting' || status === 'never'

/** Its posts are known as far as anybody looked. */
export const isRead = (source: Pick<SourceCoverage, 'status'>): boolean =>
  !isUnread(source) && source.status !== 'paused'

export const unreadSources = ({ sources }: Coverage): SourceCoverage[] => sources.filter(isUnread)

/** Every source gave an answer when it was last asked, and was looked through for every brand. Without any source nobody looked. */
export const isComplete = (coverage: Coverage): boolean =>
  coverage.sources.some(isRead) &&
  unreadSources(coverage).length === 0 &&
  unmatchedBrands(coverage).length === 0
