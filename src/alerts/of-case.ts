import type { NewAlert } from '../model/alert.js'
import { type AlertFacts, type CaseFacts, type CasePost, isDue } from './facts.js'
import type { AlertRule } from './rule.js'
import type { Standing, Subject } from './subject.js'

/** What rules about posts have in common. */

/** What makes of a matter another one each time that its case waits again. */
export const again = ({ backSince }: Pick<CaseFacts, 'backSince'>): string =>
  backSince === undefined ? '' : `:back:${backSince.toISOString()}`

export const ofCase = ({ caseId, brand }: CaseFacts): Pick<Subject, 'caseId' | 'brand'> => ({ caseId, brand })

/** The cases of the brands that a rule is about, with those of their posts that it is about; none without any. */
export function casesMeant(
  { cases }: AlertFacts,
  { brands, kinds, score = 0, severity = 1 }: AlertRule,
): readonly { file: CaseFacts; posts: readonly CasePost[] }[] {
  return cases.flatMap((file) => {
    if (brands?.includes(file.brand) === false) return []
    const posts = file.posts.filter(
      (post) =>
        post.score >= score &&
        post.severity >= severity &&
        (kinds === undefined || kinds.includes(post.kind)),
    )
    return posts.length === 0 ? [] : [{ file, posts }]
  })
}

export const caseOf = (
  { caseId }: Pick<NewAlert, 'caseId'>,
  { cases }: Pick<AlertFacts, 'cases'>,
): CaseFacts | undefined => (caseId === undefined ? undefined : byId(cases).get(caseId))

/** Made once for a list of cases: thousands of alerts may ask. */
const known = new WeakMap<readonly CaseFacts[], ReadonlyMap<number, CaseFacts>>()

function byId(cases: readonly CaseFacts[]): ReadonlyMap<number, CaseFacts> {
  const made = known.get(cases) ?? new Map(cases.map((file) => [file.caseId, file]))
  known.set(cases, made)
  return made
}

/** As long as its person waits for us. */
export function dueStanding(alert: NewAlert, facts: AlertFacts): Standing {
  const file = caseOf(alert, facts)
  return file !== undefined && isDue(file) ? 'holds' : 'over'
}

export const isUntouchedCase = (alert: NewAlert, facts: AlertFacts): boolean =>
  caseOf(alert, facts)?.isUntouched === true
