import { again, dueStanding, isUntouchedCase, ofCase } from '../of-case.js'
import type { RuleKind } from '../subject.js'

/**
 * Somebody's life or body is at stake, and it is our turn. Each post of it is told, whatever case it is in by then, also one that was there
 * before the rule: nobody may have looked. No filter of posts is asked.
 */
export const danger: RuleKind = {
  subjects: ({ cases }, { brands }) =>
    cases.flatMap((file) =>
      brands?.includes(file.brand) === false
        ? []
        : file.posts
            .filter((post) => post.danger && post.due)
            .map(({ mentionId }) => ({
              subject: `danger:${mentionId}${again(file)}`,
              ...ofCase(file),
              since: 'always' as const,
            })),
    ),
  standing: dueStanding,
  isUnacknowledged: isUntouchedCase,
}
