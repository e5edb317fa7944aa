import type { Coverage } from '../model/coverage.js'

/** Brands of which nobody can say that nobody waits: stored posts were not looked through for their words. */
export const unmatchedBrands = ({ notices = [] }: Pick<Coverage, 'notices'>): readonly string[] =>
  notices.flatMap((notice) =>
    notice.code === 'brands-new' || notice.code === 'brands-changed' ? notice.args.brands : [],
  )
