import { answering } from '../answering.js'
import type { AlertFacts } from '../facts.js'
import type { AlertRule } from '../rule.js'
import type { RuleKind } from '../subject.js'

/** Back again means so many percent more than lost: else it would be lost and back all day. */
const MARGIN = 5

/** One source of many is told by itself, see `source-failing`. */
const LEAST_LOST = 2

/** Fewer than so many percent of the sources answered when they were last asked. */
export const coverageLost: RuleKind = {
  subjects(facts, rule, known) {
    const goesOn = known[0]
    if (goesOn !== undefined && !isRestored(facts, rule))
      return [{ subject: goesOn.subject, since: 'always' }]
    return isLost(facts, rule) ? [{ subject: `coverage:${facts.now.toISOString()}`, since: 'always' }] : []
  },
  standing: (_, facts, rule) => (isRestored(facts, rule) ? 'over' : 'holds'),
  // Nobody can say of it that they see to it.
  isUnacknowledged: () => true,
  tellsEnd: true,
}

function isLost(facts: AlertFacts, { below }: AlertRule): boolean {
  const { total, answered, percent } = answering(facts)
  return total - answered >= Math.min(LEAST_LOST, total) && percent < below
}

function isRestored(facts: AlertFacts, { below }: AlertRule): boolean {
  const { total, answered, percent } = answering(facts)
  return total - answered < Math.min(LEAST_LOST, total) || percent >= Math.min(100, below + MARGIN)
}
