import type { SourceCoverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'

/** What to know of a source beside why it gave no answer: of one that only waits, its notices say just that. */
export const noticesBeside = ({ status, problem, notices = [] }: SourceCoverage): readonly Notice[] =>
  status === 'waiting' && problem === undefined ? [] : notices
