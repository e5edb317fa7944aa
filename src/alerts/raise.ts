import type { NewAlert, StoredAlert } from '../model/alert.js'
import { type AlertFacts, isInDanger } from './facts.js'
import { caseOf } from './of-case.js'
import type { AlertRule } from './rule.js'
import { ruleKinds } from './rules/index.js'
import type { Memory, Subject } from './subject.js'

/** What of a rule holds and may be news, for whoever asks the store whether it is. */
export type Unknown = { rule: AlertRule; subjects: readonly Subject[] }

/** What only the store can tell of what may be news. */
export type Known = {
  /** By rule: the subjects that it raised at any time. */
  subjects: ReadonlyMap<string, ReadonlySet<string>>
  /** Mentions by when they were first seen, or edited into what needs a reply; without those that a baseline made old. */
  seen: ReadonlyMap<number, Date>
}

/** What of these rules holds now, and is neither among what is remembered nor certainly older than its rule. */
export function unknownTo(
  rules: readonly AlertRule[],
  facts: AlertFacts,
  { begun, alerts }: Memory,
): readonly Unknown[] {
  return rules.flatMap((rule) => {
    const own = alerts.filter((alert) => alert.rule === rule.name)
    const known = new Set(own.map(({ subject }) => subject))
    const began = begun.get(rule.name)
    const goingOn = own.filter(({ state, over }) => state !== 'dropped' && over !== true)
    const subjects = ruleKinds[rule.kind]
      .subjects(facts, rule, goingOn)
      .filter((subject) => !known.has(subject.subject) && isAfter(latestOf(subject), began))
      .filter((subject) => rule.kind === 'danger' || !isToldAsDanger(subject, rule, rules, facts))
    return subjects.length === 0 ? [] : [{ rule, subjects }]
  })
}

/** A new one begins now, so that of what has a time nothing is news to it. */
const isAfter = (moment: Date | 'always', began: Date | undefined): boolean =>
  moment === 'always' || (began !== undefined && moment > began)

const latestOf = ({ since }: Subject): Date | 'always' =>
  since === 'always' || since instanceof Date ? since : since.by

/** Whoever hears of it as danger need not hear of it twice. */
function isToldAsDanger(
  { caseId }: Subject,
  { steps: [first] }: AlertRule,
  rules: readonly AlertRule[],
  facts: AlertFacts,
): boolean {
  const file = caseOf({ caseId }, facts)
  if (file === undefined || !isInDanger(file)) return false
  const told = new Set(
    rules.flatMap(({ kind, brands, steps }) =>
      kind === 'danger' && brands?.includes(file.brand) !== false ? steps[0].to : [],
    ),
  )
  return first.to.every((destination) => told.has(destination))
}

/** What is news, each for every place that is told first. */
export function raised(
  unknown: readonly Unknown[],
  facts: AlertFacts,
  memory: Memory,
  known: Known,
): NewAlert[] {
  return unknown.flatMap(({ rule, subjects }) => {
    const began = memory.begun.get(rule.name)
    const before = known.subjects.get(rule.name)
    return subjects.flatMap(({ since, ...subject }) => {
      if (before?.has(subject.subject) === true || !isAfter(momentOf(since, known), began)) return []
      return rule.steps[0].to.map((destination) => alertOf(rule, { ...subject, destination, step: 0 }, facts))
    })
  })
}

/** Nothing of what is gone, or a baseline made old, was ever seen. */
const momentOf = (since: Subject['since'], { seen }: Known): Date | 'always' =>
  since === 'always' || since instanceof Date
    ? since
    : new Date(Math.max(0, ...since.seen.map((id) => seen.get(id)?.getTime() ?? 0)))

const alertOf = (
  { name, kind }: AlertRule,
  about: Pick<NewAlert, 'subject' | 'destination' | 'step' | 'brand' | 'caseId' | 'sourceId'>,
  { now }: AlertFacts,
): NewAlert => ({ rule: name, kind, ...about, raisedAt: now })

/**
 * What waits for a place that its rule does not tell any more, or under the name of a rule that is gone: raised for the places, or the
 * rule of the same kind, that took over, so that a change of the config loses nothing.
 *
 * @returns what to raise in its place, and what waits no more
 */
export function movedOn(
  rules: readonly AlertRule[],
  facts: AlertFacts,
  { alerts }: Memory,
): { raise: NewAlert[]; drop: number[] } {
  const known = new Set(alerts.map(keyOf))
  const raise: NewAlert[] = []
  const drop: number[] = []
  for (const alert of alerts.filter(({ state }) => state === 'waiting')) {
    const heir = heirOf(alert, rules)
    const to = heir?.steps[alert.step]?.to ?? []
    if (heir?.name === alert.rule && to.includes(alert.destination)) continue
    // Of a rule that is gone nobody is told: it may come back, or be another config's.
    if (heir === undefined) continue
    drop.push(alert.id)
    for (const destination of to) {
      const next = alertOf(heir, { ...aboutOf(alert), destination, step: alert.step }, facts)
      if (known.has(keyOf(next))) continue
      known.add(keyOf(next))
      raise.push(next)
    }
  }
  return { raise, drop }
}

/** The rule itself, or one of the same kind that is not older and tells one of the same places, or is told under a new name. */
const heirOf = (alert: StoredAlert, rules: readonly AlertRule[]): AlertRule | undefined =>
  rules.find(({ name }) => name === alert.rule) ??
  rules.find(
    ({ kind, brands, steps }) =>
      kind === alert.kind &&
      (alert.brand === undefined || brands?.includes(alert.brand) !== false) &&
      steps[alert.step]?.to.includes(alert.destination) === true,
  )

const aboutOf = ({ subject, brand, caseId, sourceId }: StoredAlert) => ({
  subject,
  ...(brand !== undefined && { brand }),
  ...(caseId !== undefined && { caseId }),
  ...(sourceId !== undefined && { sourceId }),
})

/** By this it is told once. */
export const keyOf = ({ rule, destination, step, subject }: Omit<NewAlert, 'raisedAt' | 'kind'>): string =>
  JSON.stringify([rule, destination, step, subject])
