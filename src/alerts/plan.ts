import type { NewAlert, StoredAlert } from '../model/alert.js'
import type { AlertClock } from './clock.js'
import { type AlertFacts, isInDanger } from './facts.js'
import { grouped } from './grouped.js'
import { caseOf } from './of-case.js'
import { type AlertRule, destinationsOf } from './rule.js'
import { ruleKinds } from './rules/index.js'
import type { Standing } from './subject.js'
import { type Hold, heldByCap, type ToldMessage, timingOf } from './timing.js'

/** One message to one destination, before it has words. */
export type PlannedMessage = {
  rule: AlertRule
  destination: string
  /** `over`: it tells that what was told is over. */
  about: 'danger' | 'ordinary' | 'over'
  /** What it tells. */
  alerts: readonly Pending[]
  /** The message that it is written over, and what that told and still holds. */
  over?: { message: ToldMessage; alerts: readonly StoredAlert[]; settled: number } | undefined
  /** So many were answered, or were over, before they could be told. */
  settled: number
  heldByCap?: { count: number; day: Date; cap: number } | undefined
}

/** What waits for one destination of a rule, and why. */
type Waiting = {
  rule: AlertRule
  destination: string
  /** Of what still holds. */
  count: number
  until: Date
  why: Hold
}

/** An alert that was not told: one that is stored, by its id, or one that is raised now, by its place in the list. */
type Pending = { alert: NewAlert; id: number } | { alert: NewAlert; raised: number }

export type Plan = {
  /** Danger first, of that first what goes to contacts. */
  messages: readonly PlannedMessage[]
  waiting: readonly Waiting[]
  /** Ids of what need not be told any more. */
  drop: readonly number[]
  /** Ids of what was told and is over. */
  end: readonly number[]
}

type Asked = {
  facts: AlertFacts
  /** What is remembered, without what waits no more. */
  alerts: readonly StoredAlert[]
  /** Those of ordinary matters: none of danger, nor of what is over, is ever written over, or counts for the next. */
  messages: readonly (ToldMessage & { rule: string; destination: string })[]
  raise: readonly NewAlert[]
  clock: AlertClock
  /** Whether a destination can write a message anew. */
  canUpdate(destination: string): boolean
}

/** Who is told what now, what waits, and what is over: of each rule at each of its destinations by itself. */
export function planOf(rules: readonly AlertRule[], asked: Asked): Plan {
  const of = groupedBy(asked)
  const parts = rules.flatMap((rule) =>
    destinationsOf(rule).map((destination) => planAt(rule, destination, of(rule.name, destination), asked)),
  )
  const all = <Key extends keyof Plan>(key: Key) =>
    parts.flatMap((part): Plan[Key][number][] => [...part[key]])
  return {
    messages: all('messages').toSorted((one, other) => urgency(one) - urgency(other)),
    waiting: all('waiting'),
    drop: all('drop'),
    end: all('end'),
  }
}

const urgency = ({ about, rule }: PlannedMessage): number =>
  about !== 'danger' ? 2 : rule.isForContacts === true ? 0 : 1

type AtDestination = {
  alerts: readonly StoredAlert[]
  pending: readonly Pending[]
  messages: readonly ToldMessage[]
}

function groupedBy({ alerts, messages, raise }: Asked) {
  const key = ({ rule, destination }: { rule: string; destination: string }) =>
    JSON.stringify([rule, destination])
  const stored = grouped(alerts, key)
  const told = grouped(messages, key)
  const fresh = grouped(
    raise.map((alert, raised) => ({ alert, raised })),
    ({ alert }) => key(alert),
  )
  return (rule: string, destination: string): AtDestination => {
    const at = key({ rule, destination })
    const known = stored.get(at) ?? []
    const waiting = known.filter(({ state }) => state === 'waiting')
    return {
      alerts: known,
      pending: [...waiting.map((alert) => ({ alert, id: alert.id })), ...(fresh.get(at) ?? [])],
      messages: told.get(at) ?? [],
    }
  }
}

function planAt(rule: AlertRule, destination: string, at: AtDestination, asked: Asked): Plan {
  const { facts } = asked
  const danger = at.pending.filter(({ alert }) => isDanger(alert, facts))
  const ordinary = ordinaryAt(rule, destination, { ...at, pending: without(at.pending, danger) }, asked)
  const ended = endedAt(rule, destination, at, asked)
  return {
    messages: [
      ...(danger.length === 0
        ? []
        : [{ rule, destination, about: 'danger' as const, alerts: danger, settled: 0 }]),
      ...ordinary.messages,
      ...ended.messages,
    ],
    waiting: ordinary.waiting,
    drop: ordinary.drop,
    end: ended.end,
  }
}

const without = (all: readonly Pending[], some: readonly Pending[]): readonly Pending[] => {
  const left = new Set(some)
  return all.filter((one) => !left.has(one))
}

/** Whatever rule tells of it. */
function isDanger(alert: NewAlert, facts: AlertFacts): boolean {
  const file = caseOf(alert, facts)
  return alert.kind === 'danger' || (file !== undefined && isInDanger(file))
}

/** What is no danger: it may be held back, and what is over by the time when it is told is only counted. */
function ordinaryAt(rule: AlertRule, destination: string, at: AtDestination, asked: Asked): Plan {
  const { facts, clock, canUpdate } = asked
  const [first] = at.pending
  if (first === undefined) return nothing
  const { holding } = rule
  const oldest = at.pending.reduce(
    (moment, { alert }) => earlier(moment, alert.raisedAt),
    first.alert.raisedAt,
  )
  const timing = timingOf({
    oldest,
    holding,
    messages: at.messages,
    canUpdate: canUpdate(destination),
    clock,
    now: facts.now,
  })
  const standing = grouped(at.pending, ({ alert }) => standingOf(alert, facts, rule))
  const alerts = standing.get('holds') ?? []
  if (!timing.tell) {
    const { until, why } = timing
    return alerts.length === 0
      ? nothing
      : { ...nothing, waiting: [{ rule, destination, count: alerts.length, until, why }] }
  }
  const over = standing.get('over') ?? []
  const drop = idsOf([...over, ...(standing.get('gone') ?? [])])
  if (alerts.length === 0) return { ...nothing, drop }
  const message: PlannedMessage = {
    rule,
    destination,
    about: 'ordinary',
    alerts,
    settled: over.length,
    ...(timing.over && { over: overWritten(timing.over, rule, at, facts) }),
    heldByCap: heldByCap(
      at.pending.map(({ alert }) => alert),
      { holding, messages: at.messages, clock, now: facts.now },
    ),
  }
  return { ...nothing, messages: [message], drop }
}

/** A message that is written anew still tells what it told, as far as that holds. */
function overWritten(message: ToldMessage, rule: AlertRule, at: AtDestination, facts: AlertFacts) {
  const same = new Set(at.messages.filter(({ handle }) => handle === message.handle).map(({ id }) => id))
  const told = at.alerts.filter(({ deliveryId }) => deliveryId !== undefined && same.has(deliveryId))
  const alerts = told.filter((alert) => standingOf(alert, facts, rule) === 'holds')
  return { message, alerts, settled: told.length - alerts.length }
}

/** What was told and is over, where that is told as well; quiet hours hold it back, and nothing else. */
function endedAt(rule: AlertRule, destination: string, at: AtDestination, { facts, clock }: Asked): Plan {
  if (ruleKinds[rule.kind].tellsEnd !== true) return nothing
  const told = at.alerts.filter(({ state, over }) => state === 'told' && over !== true)
  const standing = grouped(told, (alert) => standingOf(alert, facts, rule))
  const over = standing.get('over') ?? []
  const end = (standing.get('gone') ?? []).map(({ id }) => id)
  const quiet = rule.holding.quiet && clock.quietUntil(rule.holding.quiet, facts.now)
  if (over.length === 0 || quiet !== undefined) return { ...nothing, end }
  const alerts = over.map((alert) => ({ alert, id: alert.id }))
  return {
    ...nothing,
    messages: [{ rule, destination, about: 'over', alerts, settled: 0 }],
    end: [...end, ...over.map(({ id }) => id)],
  }
}

const standingOf = (alert: NewAlert, facts: AlertFacts, rule: AlertRule): Standing =>
  ruleKinds[rule.kind].standing(alert, facts, rule)

const idsOf = (some: readonly Pending[]): number[] => some.flatMap((one) => ('id' in one ? [one.id] : []))

const earlier = (one: Date, other: Date): Date => (other < one ? other : one)

const nothing: Plan = { messages: [], waiting: [], drop: [], end: [] }
