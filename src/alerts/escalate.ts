import type { NewAlert, StoredAlert } from '../model/alert.js'
import type { AlertFacts } from './facts.js'
import { grouped } from './grouped.js'
import { hasPassed } from './passed.js'
import type { AlertRule } from './rule.js'
import { ruleKinds } from './rules/index.js'
import type { Memory } from './subject.js'

/** What the next person is to be told, and when, as long as nobody acknowledges it. */
export type NextStep = { rule: AlertRule; alert: StoredAlert; step: number; at: Date }

/**
 * The next step of each matter that was told and nobody acknowledged. One at a time: where this machine slept, the second person is not
 * called in the same breath as the first.
 */
export function nextSteps(rules: readonly AlertRule[], facts: AlertFacts, { alerts }: Memory): NextStep[] {
  return rules.flatMap((rule) => {
    if (rule.steps.length === 1) return []
    const kind = ruleKinds[rule.kind]
    const told = grouped(
      alerts.filter((alert) => alert.rule === rule.name),
      ({ subject }) => subject,
    )
    return [...told.values()].flatMap((ofSubject) => {
      const [first] = ofSubject.filter(isToldAt(0)).toSorted(byTime)
      const step = Math.max(...ofSubject.map((alert) => alert.step)) + 1
      const next = rule.steps[step]
      // Who stands before them was not told yet.
      if (first?.settledAt === undefined || next === undefined || !ofSubject.some(isToldAt(step - 1)))
        return []
      if (first.over === true || kind.standing(first, facts, rule) !== 'holds') return []
      if (!kind.isUnacknowledged(first, facts)) return []
      return [{ rule, alert: first, step, at: new Date(first.settledAt.getTime() + next.after) }]
    })
  })
}

const isToldAt =
  (step: number) =>
  (alert: StoredAlert): boolean =>
    alert.state === 'told' && alert.step === step

const byTime = (one: StoredAlert, other: StoredAlert): number =>
  (one.settledAt?.getTime() ?? 0) - (other.settledAt?.getTime() ?? 0)

/** Those whose moment has come, for each place of the step. */
export const escalated = (steps: readonly NextStep[], { now }: AlertFacts): NewAlert[] =>
  steps
    .filter(({ alert, at }) => hasPassed({ from: alert.settledAt ?? now, at }, now))
    .flatMap(({ rule, alert: { subject, brand, caseId, sourceId }, step }) =>
      (rule.steps[step]?.to ?? []).map((destination) => ({
        rule: rule.name,
        kind: rule.kind,
        destination,
        subject,
        step,
        ...(brand !== undefined && { brand }),
        ...(caseId !== undefined && { caseId }),
        ...(sourceId !== undefined && { sourceId }),
        raisedAt: now,
      })),
    )
