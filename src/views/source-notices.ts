import type { SourceCoverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'

/**
 * What to know of a source beside why it gave no answer: of one that only waits, its notices say just that; and that one is gone
 * stands in its failure, with when it is asked again.
 */
export const noticesBeside = ({
  status,
  problem,
  retryAt,
  notices = [],
}: SourceCoverage): readonly Notice[] => {
  if (problem === undefined) return status === 'waiting' ? [] : notices
  return retryAt === undefined ? notices : notices.filter(({ code }) => code !== 'gone')
}
