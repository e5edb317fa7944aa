import { shortId } from '../cases/short-id.js'
import type { ListedDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import type { AlertsView, RuleView, ToldView } from '../views/alerts.js'
import { alertRules } from './alert-rules.js'
import type { Context } from './context.js'
import { oursOf } from './deliveries.js'
import { warnOfStranger } from './filled-by.js'
import { lookAtAlerts } from './raise-alerts.js'
import { readCoverage } from './read-coverage.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

/** More messages than anybody reads at once. */
const MOST_TOLD = 1_000

/** Of a rule whose name another config over the same store has as well: among so many is the last of ours. */
const MOST_LOOKED_AT = 100

/** What the rules told and have to tell, from what scans left; sends nothing. */
export async function listAlerts(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { since }: { since?: Date | undefined },
): Promise<AlertsView> {
  const generatedAt = context.now()
  const rules = alertRules(setup.config)
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined)
      return {
        generatedAt,
        rules: rules.map((rule) => ({ rule, waiting: [], next: [] })),
        ...(since && { told: [] }),
      }
    await warnOfStranger(context, setup, store)
    return {
      generatedAt,
      rules: await ruleViews(store, setup, generatedAt),
      ...(since && { told: await toldSince(store, setup, since) }),
    }
  })
}

async function ruleViews(store: Store, setup: Setup, now: Date): Promise<RuleView[]> {
  const { config, sources, channels, configPath } = setup
  const rules = alertRules(config)
  const coverage = await readCoverage(store, {
    sources,
    channels,
    brands: config.brands.map(({ name }) => name),
    config,
    configPath,
    now,
  })
  const { evaluation, memory } = await lookAtAlerts({ store, setup, rules, coverage, now })
  const views: RuleView[] = []
  for (const rule of rules) {
    const last = (await store.outbox.list({ rules: [rule.name], limit: MOST_LOOKED_AT })).find(oursOf(setup))
    views.push({
      rule,
      began: memory.begun.get(rule.name),
      last: last && toldView(last),
      waiting: evaluation.waiting.filter((one) => one.rule === rule),
      next: evaluation.next
        .filter((one) => one.rule === rule)
        .map(({ step, at, alert: { caseId } }) => ({
          to: rule.steps[step]?.to ?? [],
          at,
          ...(caseId !== undefined && { case: shortId(caseId) }),
        })),
    })
  }
  return views
}

async function toldSince(store: Store, setup: Setup, since: Date): Promise<ToldView[]> {
  const rules = alertRules(setup.config).map(({ name }) => name)
  return (await store.outbox.list({ rules, since, limit: MOST_TOLD })).filter(oursOf(setup)).map(toldView)
}

const toldView = ({
  id,
  createdAt,
  rule = '',
  destination = '',
  subject,
  state,
  problem,
}: ListedDelivery): ToldView => ({
  id,
  at: createdAt,
  rule,
  destination,
  ...(subject !== '' && { title: subject }),
  state,
  ...(problem && state !== 'sent' && { problem: problem.message }),
})
