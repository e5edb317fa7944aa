import { jsonText } from '../text/json-text.js'
import type { AlertsView, ToldView } from '../views/alerts.js'
import type { JsonAlerts } from './alerts-json-schema.js'
import { aboutWords } from './wording/rule.js'

/** The rules and what they told as one document for programs. */
export function alertsJson({ generatedAt, rules, told }: AlertsView): string {
  const value: JsonAlerts = {
    version: 1,
    generatedAt: generatedAt.toISOString(),
    rules: rules.map(({ rule, began, last, waiting, next }) => ({
      name: rule.name,
      when: rule.kind,
      about: aboutWords(rule),
      steps: rule.steps.map(({ after, to }) => ({ afterSeconds: after / 1000, to: [...to] })),
      forContacts: rule.isForContacts,
      began: began?.toISOString(),
      last: last && toldValue(last),
      waiting: waiting.map(({ destination, count, until, why }) => ({
        destination,
        alerts: count,
        until: until.toISOString(),
        why,
      })),
      next: next.map(({ to, at, case: id }) => ({ to: [...to], at: at.toISOString(), case: id })),
    })),
    told: told?.map(toldValue),
  }
  return jsonText(value)
}

const toldValue = ({ id, at, rule, destination, title, state, problem }: ToldView) => ({
  delivery: id,
  at: at.toISOString(),
  rule,
  destination,
  title,
  state,
  problem,
})
