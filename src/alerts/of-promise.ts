import type { NewAlert } from '../model/alert.js'
import type { AlertFacts, CasePromise } from './facts.js'
import { caseOf, casesMeant, ofCase } from './of-case.js'
import type { AlertRule } from './rule.js'
import type { RuleKind } from './subject.js'

const suffixOf = ({ promise, since }: CasePromise): string => `${promise}:${since.toISOString()}`

/** A promise that began anew is another one. */
const subjectOf = (caseId: number, promise: CasePromise): string => `case:${caseId}:${suffixOf(promise)}`

/** Of a promise of which a rule told, how it stands; undefined once it is kept, or begins anew. */
const promiseOf = (alert: NewAlert, facts: AlertFacts): CasePromise | undefined =>
  caseOf(alert, facts)?.promises.find(
    (promise) => alert.caseId !== undefined && subjectOf(alert.caseId, promise) === alert.subject,
  )

/** The promises that stand so, of cases with a post that the rule is about. */
const inStanding = (facts: AlertFacts, rule: AlertRule, standing: CasePromise['standing']) =>
  casesMeant(facts, rule).flatMap(({ file }) =>
    file.promises
      .filter((one) => one.standing === standing)
      .map((promise) => ({
        subject: subjectOf(file.caseId, promise),
        ...ofCase(file),
        since: promise.standsSince,
      })),
  )

/**
 * A promise that comes near its end, or is past it. One that broke before it could be told that it soon would is told all the same, as long
 * as it is not kept.
 */
export const ofPromises = (told: CasePromise['standing']): RuleKind => ({
  subjects: (facts, rule) => inStanding(facts, rule, told),
  standing: (alert, facts) => (promiseOf(alert, facts) === undefined ? 'over' : 'holds'),
  isUnacknowledged: (alert, facts) => {
    const promise = promiseOf(alert, facts)
    if (promise === undefined) return false
    // Who has begun to see to it may still break what was promised: only the first answer is owed by nobody then.
    return promise.promise !== 'acknowledge' || caseOf(alert, facts)?.isUntouched === true
  },
})
