import { again, casesMeant, dueStanding, isUntouchedCase, ofCase } from '../of-case.js'
import type { RuleKind } from '../subject.js'

/** Somebody waits for a reply whom the rule did not know, or waits again. What was found late is old. */
export const newPosts: RuleKind = {
  subjects: (facts, rule) =>
    casesMeant(facts, rule).flatMap(({ file, posts }) => {
      const due = posts.filter((post) => post.due && !post.foundLate)
      if (due.length === 0) return []
      const { touchedAt, backSince } = file
      const since = backSince ?? { seen: due.map(({ mentionId }) => mentionId), by: touchedAt }
      return [{ subject: `case:${file.caseId}${again(file)}`, ...ofCase(file), since }]
    }),
  standing: dueStanding,
  isUnacknowledged: isUntouchedCase,
}
