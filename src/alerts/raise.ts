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
  /** By rule: the subjects that it raised at any time, and for which places at first. */
  subjects: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
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
    const known = subjectsOf(own)
    const began = begun.get(rule.name)
    const goingOn = own.filter(({ state, over }) => state !== 'dropped' && over !== true)
    const subjects = ruleKinds[rule.kind]
      .subjects(facts, rule, goingOn)
      .filter((subject) => isAfter(latestOf(subject), began))
      .filter((subject) => placesFor(subject, rule, known, rules, facts).length > 0)
    return subjects.length === 0 ? [] : [{ rule, subjects }]
  })
}

/** A new one begins now, so that of what has a time nothing is news to it. */
const isAfter = (moment: Date | 'always', began: Date | undefined): boolean =>
  moment === 'always' || (began !== undefined && moment > began)

const latestOf = ({ since }: Subject): Date | 'always' =>
  since === 'always' || since instanceof Date ? since : since.by

/** What was raised, and for which places at first. */
export function subjectsOf(
  alerts: readonly Pick<NewAlert, 'subject' | 'destination' | 'step'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const subjects = new Map<string, Set<string>>()
  for (const { subject, destination, step } of alerts) {
    const places = subjects.get(subject) ?? new Set()
    subjects.set(subject, step === 0 ? places.add(destination) : places)
  }
  return subjects
}

/**
 * Whom a rule tells of it that does not know it. Of danger that is each place that was not told, so that one which was added, or took over from
 * one that is gone, misses nothing that waits; of all else nobody once the rule knows it.
 */
function placesFor(
  { subject, caseId }: Pick<Subject, 'subject' | 'caseId'>,
  { kind, steps: [first] }: AlertRule,
  known: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  rules: readonly AlertRule[],
  facts: AlertFacts,
): readonly string[] {
  const told = known?.get(subject)
  if (kind === 'danger') return first.to.filter((destination) => told?.has(destination) !== true)
  if (told !== undefined) return []
  if (kind !== 'new') return first.to
  const inDanger = toldAsDanger(caseId, rules, facts)
  return first.to.filter((destination) => !inDanger.has(destination))
}

/** Whoever hears of a case as danger need not hear that it is new. */
function toldAsDanger(
  caseId: number | undefined,
  rules: readonly AlertRule[],
  facts: AlertFacts,
): ReadonlySet<string> {
  const file = caseOf({ caseId }, facts)
  if (file === undefined || !isInDanger(file)) return new Set()
  return new Set(
    rules.flatMap(({ kind, brands, steps }) =>
      kind === 'danger' && brands?.includes(file.brand) !== false ? steps[0].to : [],
    ),
  )
}

/** What is news, each for every place that is told first. */
export function raised(
  unknown: readonly Unknown[],
  rules: readonly AlertRule[],
  facts: AlertFacts,
  memory: Memory,
  known: Known,
): NewAlert[] {
  return unknown.flatMap(({ rule, subjects }) => {
    const began = memory.begun.get(rule.name)
    const before = known.subjects.get(rule.name)
    return subjects.flatMap(({ since, ...subject }) => {
      if (!isAfter(momentOf(since, known), began)) return []
      return placesFor(subject, rule, before, rules, facts).map((destination) =>
        alertOf(rule, { ...subject, destination, step: 0 }, facts),
      )
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
