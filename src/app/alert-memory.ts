import type { AlertRule } from '../alerts/rule.js'
import { ruleKinds } from '../alerts/rules/index.js'
import type { StoredAlert } from '../model/alert.js'
import type { AlertMemory } from '../store/port/alerts.js'
import type { Store } from '../store/port.js'
import { sentByUs } from './filled-by.js'
import type { Setup } from './setup.js'

const DAY = 24 * 60 * 60_000

/** How far back it is looked at least, for what a day held back, and what was told lately; milliseconds. */
const LATELY = 8 * DAY

/** Of what may be over after long, such as a source that fails. */
const LONG_AGO = 400 * DAY

/** What the outbox calls alerts that tell what is, and not that something is over. */
export const ALERT = 'alert'

/**
 * What is remembered of these rules, and what waits of rules that are gone. Without what another config over the same store remembers, whose
 * rules may have the same names: nobody here could say of its cases and sources whether they are over. `messages`: what holds back, and is
 * written over.
 */
export async function alertMemory(
  store: Store,
  setup: Setup,
  rules: readonly AlertRule[],
  now: Date,
): Promise<AlertMemory> {
  const lasting = rules.filter(({ kind }) => ruleKinds[kind].tellsEnd === true)
  const others = rules.filter((rule) => !lasting.includes(rule))
  const back = Math.max(
    LATELY,
    ...others.map(({ steps, holding }) => DAY + holding.coolDown + (steps.at(-1)?.after ?? 0)),
  )
  const one = await store.alerts.memory(namesOf(lasting), new Date(now.getTime() - LONG_AGO))
  const other = await store.alerts.memory(namesOf(others), new Date(now.getTime() - back))
  const names = new Set(namesOf(rules))
  const ofGoneRules = (await store.alerts.waiting()).filter(
    ({ rule, brand }) => !names.has(rule) && brand !== undefined,
  )
  const messages = [...one.messages, ...other.messages].filter(sentByUs(setup))
  return {
    begun: new Map([...one.begun, ...other.begun]),
    alerts: [...one.alerts, ...other.alerts, ...ofGoneRules].filter(
      aboutOurs(setup, new Set(messages.map(({ id }) => id))),
    ),
    messages: messages.filter(isOrdinary),
  }
}

/** By its brand or its source; what is about neither, such as lost coverage, by the message that told it. */
function aboutOurs(
  { config, sources, channels }: Setup,
  messages: ReadonlySet<number>,
): (alert: StoredAlert) => boolean {
  const brands = new Set(config.brands.map(({ name }) => name))
  const ids = new Set([...sources, ...channels].map(({ id }) => id))
  return ({ brand, sourceId, deliveryId }) => {
    if (brand !== undefined) return brands.has(brand)
    if (sourceId !== undefined) return ids.has(sourceId)
    return deliveryId === undefined || messages.has(deliveryId)
  }
}

/** Not danger, nor what is over, nor what nobody has got and is told anew. */
const isOrdinary = ({ kind, isUrgent, state }: AlertMemory['messages'][number]): boolean =>
  kind === ALERT && isUrgent !== true && state !== 'replaced'

export const namesOf = (rules: readonly AlertRule[]): string[] => rules.map(({ name }) => name)
