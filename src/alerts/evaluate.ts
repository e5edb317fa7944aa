import type { NewAlert } from '../model/alert.js'
import type { AlertMemory } from '../store/port/alerts.js'
import type { AlertClock } from './clock.js'
import { escalated, type NextStep, nextSteps } from './escalate.js'
import type { AlertFacts } from './facts.js'
import { type Plan, planOf } from './plan.js'
import { type Known, keyOf, movedOn, raised, type Unknown } from './raise.js'
import type { AlertRule } from './rule.js'
import type { ToldMessage } from './timing.js'

/** What to remember and to tell, all of it at once. */
export type Evaluation = Plan & {
  /** Rules that were never looked at before: they begin now. */
  begin: readonly string[]
  raise: readonly NewAlert[]
  /** Whom else is to be told, and when, unless somebody acknowledges it before. */
  next: readonly NextStep[]
}

type Asked = {
  rules: readonly AlertRule[]
  facts: AlertFacts
  memory: Pick<AlertMemory, 'begun' | 'alerts'> & {
    messages: readonly (ToldMessage & { rule: string; destination: string })[]
  }
  /** What may be news, and what the store knows of that. */
  unknown: readonly Unknown[]
  known: Known
  clock: AlertClock
  canUpdate(destination: string): boolean
}

export function evaluate({ rules, facts, memory, unknown, known, clock, canUpdate }: Asked): Evaluation {
  const moved = movedOn(rules, facts, memory)
  const steps = nextSteps(rules, facts, memory)
  const raise = eachOnce([
    ...raised(unknown, rules, facts, memory, known),
    ...moved.raise,
    ...escalated(steps, facts),
  ])
  const left = new Set(moved.drop)
  const plan = planOf(rules, {
    facts,
    alerts: memory.alerts.filter(({ id }) => !left.has(id)),
    messages: memory.messages,
    raise,
    clock,
    canUpdate,
  })
  return {
    ...plan,
    drop: [...moved.drop, ...plan.drop],
    begin: rules.map(({ name }) => name).filter((name) => !memory.begun.has(name)),
    raise,
    next: steps.filter(({ at }) => at > facts.now),
  }
}

const eachOnce = (alerts: readonly NewAlert[]): readonly NewAlert[] => [
  ...new Map(alerts.map((alert) => [keyOf(alert), alert])).values(),
]
