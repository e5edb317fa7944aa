import { evaluate } from '../alerts/evaluate.js'
import type { PlannedMessage } from '../alerts/plan.js'
import { unknownTo } from '../alerts/raise.js'
import type { AlertRule } from '../alerts/rule.js'
import { MAIL_TYPE } from '../config/schema/mail-destination.js'
import { readAddress } from '../deliver/mail/address.js'
import { TRIED_FOR } from '../deliver/outbox.js'
import type { Coverage } from '../model/coverage.js'
import { alertMessage, MOST_ITEMS, shownOf } from '../outputs/alerts/message.js'
import { wordingIn } from '../outputs/wording/languages.js'
import type { AlertChange } from '../store/port/alerts.js'
import type { NewDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import { firstOf } from '../text/moments.js'
import { type LoadedFacts, loadFacts, loadKnown } from './alert-facts.js'
import { ALERT, alertMemory, namesOf } from './alert-memory.js'
import { alertRows } from './alert-rows.js'
import { alertClock, alertRules, canUpdate, yesterday } from './alert-rules.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { oneName } from './filled-by.js'
import { toldAtOnce } from './incidents/told-incidents-at-once.js'
import type { Setup } from './setup.js'

/** What the outbox calls alerts that tell that something is over. */
const END = 'alert of an end'

type Options = {
  coverage: Pick<Coverage, 'sources'>
  /** How the person calls this program, for the commands in messages. */
  self: string
}

/** When something that is held back may go out, or the next person is told; undefined where nothing waits. */
export type AlertsRaised = { messages: number; nextAt: Date | undefined }

/**
 * Looks what there is to tell, remembers it, and puts what is told now into the outbox: all of it at once. For whoever has the right to
 * scan, when what was found is stored.
 */
export async function raiseAlerts(
  context: Context,
  setup: Setup,
  store: Store,
  { coverage, self }: Options,
): Promise<AlertsRaised> {
  const { config } = setup
  const rules = alertRules(config)
  if (rules.length === 0) return { messages: 0, nextAt: undefined }
  const now = context.now()
  const asked = { store, setup, rules, coverage, now }
  const { evaluation, loaded, clock } = await lookAtAlerts(asked)
  const { begin, raise, drop, end, messages } = evaluation
  const shown = messages.flatMap((planned) => shownOf(planned, loaded.facts).slice(0, MOST_ITEMS))
  const rows = await alertRows(store, config, shown, { ranked: loaded.ranked, now })
  const view = {
    rows,
    sources: coverage.sources,
    incidents: await toldAtOnce(context, setup, store, shown),
    self,
    platform: context.platform,
    clock: clockFor(config),
    now,
    yesterday: yesterday(clock, now),
  }
  const change: AlertChange = {
    ...(begin.length > 0 && { begin: { rules: begin, at: now } }),
    ...(raise.length > 0 && { raise }),
    ...(drop.length > 0 && { drop: { ids: drop, at: now } }),
    ...(end.length > 0 && { end }),
    ...(messages.length > 0 && {
      tell: await Promise.all(
        messages.map(async (planned) => {
          const wording = await wordingIn(planned.rule.language)
          const message = alertMessage(planned, loaded.facts, { ...view, wording })
          return { message: deliveryOf(planned, message, setup, now), ...refsOf(planned) }
        }),
      ),
    }),
  }
  if (Object.keys(change).length > 0) await store.alerts.apply(change)
  const moments = [...evaluation.waiting.map(({ until }) => until), ...evaluation.next.map(({ at }) => at)]
  return {
    messages: messages.length,
    nextAt: firstOf(moments),
  }
}

/** Has rules begin that were never looked at: what comes later is news to them. */
export async function beginAlerts(
  { now }: Pick<Context, 'now'>,
  { config }: Setup,
  store: Store,
): Promise<void> {
  const rules = namesOf(alertRules(config))
  if (rules.length > 0) await store.alerts.apply({ begin: { rules, at: now() } })
}

type Asked = {
  store: Store
  setup: Setup
  rules: readonly AlertRule[]
  coverage: Pick<Coverage, 'sources'>
  now: Date
}

/** What there is to tell and what waits, without any change. */
export async function lookAtAlerts({ store, setup, rules, coverage, now }: Asked) {
  const { config } = setup
  const loaded: LoadedFacts = await loadFacts(store, config, rules, {
    coverage,
    channels: setup.channels,
    now,
  })
  const memory = await alertMemory(store, setup, rules, now)
  const unknown = unknownTo(rules, loaded.facts, memory)
  const clock = await alertClock(config, rules)
  const evaluation = evaluate({
    rules,
    facts: loaded.facts,
    memory,
    unknown,
    known: await loadKnown(store, unknown),
    clock,
    canUpdate: canUpdate(config),
  })
  return { evaluation, loaded, clock, memory }
}

const refsOf = ({ alerts, over }: PlannedMessage) => ({
  ids: [
    ...alerts.flatMap((one) => ('id' in one ? [one.id] : [])),
    ...(over?.alerts.map(({ id }) => id) ?? []),
  ],
  raised: alerts.flatMap((one) => ('raised' in one ? [one.raised] : [])),
})

function deliveryOf(
  { rule, destination, about, alerts, over }: PlannedMessage,
  message: ReturnType<typeof alertMessage>,
  { configPath, config }: Setup,
  now: Date,
): NewDelivery {
  const oldest = Math.min(now.getTime(), ...alerts.map(({ alert }) => alert.raisedAt.getTime()))
  return {
    kind: about === 'over' ? END : ALERT,
    brandKey: '',
    brands: message.brands,
    messageId: message.id,
    subject: message.title,
    period: { from: new Date(oldest), to: now },
    sender: oneName(configPath),
    recipients: recipientsOf(destination, config),
    message: JSON.stringify(message),
    createdAt: now,
    giveUpAt: new Date(now.getTime() + TRIED_FOR),
    rule: rule.name,
    destination,
    ...(about === 'danger' && { isUrgent: true as const }),
    ...(over?.message.handle !== undefined && { handle: over.message.handle }),
  }
}

/** Of a destination that is mail the bare addresses; of any other its name, and of a mail address itself. */
function recipientsOf(destination: string, { alerts }: Setup['config']): readonly string[] {
  const block = alerts.destinations[destination]
  if (block?.type !== MAIL_TYPE || !Array.isArray(block.to)) return [destination]
  return [
    ...new Set(
      block.to.map((text: unknown) => {
        const read = readAddress(String(text))
        return 'address' in read ? read.address : String(text)
      }),
    ),
  ]
}
