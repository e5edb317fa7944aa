import type { RuleKind } from '../subject.js'

/** A report in the news that names the brand, whether or not anybody has to answer. */
export const news: RuleKind = {
  subjects: ({ news: reports }, { brands }) =>
    reports
      .filter(({ brand }) => brands?.includes(brand) !== false)
      .map(({ mentionId, caseId, brand, touchedAt }) => ({
        subject: `mention:${mentionId}`,
        caseId,
        brand,
        since: { seen: [mentionId], by: touchedAt },
      })),
  // It was written, and stays so.
  standing: () => 'holds',
  isUnacknowledged: () => false,
}
