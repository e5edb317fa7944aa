import { safeText } from '../terminal/safe.js'
import type { Clock } from '../text/clock.js'
import type { AlertsView, RuleView, ToldView } from '../views/alerts.js'
import { count } from './wording/count.js'
import { dayAndMinuteOf } from './wording/moment.js'
import { aboutWords, heldWords, holdWords, whomWords } from './wording/rule.js'

type View = { self: string; clock: Clock }

/** The rules, each with what it told last and what waits; or what was told since a moment. */
export function alertsText({ rules, told }: AlertsView, view: View): string {
  if (told !== undefined) return toldText(told, view)
  if (rules.length === 0)
    return 'Nobody is told of anything: there are no rules, and no contacts that can be mailed. How to have alerts: docs/alerts.md\n'
  return `${rules.map((one) => ruleLines(one, view).join('\n')).join('\n\n')}\n`
}

function ruleLines({ rule, began, last, waiting, next }: RuleView, view: View): string[] {
  const held = heldWords(rule)
  const time = (moment: Date) => dayAndMinuteOf(moment, view.clock)
  return [
    safeText(rule.name),
    `  of       ${safeText(aboutWords(rule))}`,
    `  to       ${safeText(whomWords(rule))}`,
    ...(held === undefined ? [] : [`  held     ${held}`]),
    `  last     ${last === undefined ? noneWords(began, time) : lastWords(last, view)}`,
    ...waiting.map(
      ({ destination, count: some, until, why }) =>
        `  waits    ${count(some, 'alert', 'alerts')} for ${safeText(destination)} until ${time(until)}: ${holdWords[why]}`,
    ),
    ...next.map(
      ({ to, at, case: id }) =>
        `  next     ${safeText(to.join(', '))} at ${time(at)}, unless somebody takes it${id === undefined ? '' : `: ${view.self} ack ${id}`}`,
    ),
  ]
}

const noneWords = (began: Date | undefined, time: (moment: Date) => string): string =>
  began === undefined ? 'nothing: it begins with the next scan' : `nothing since it began ${time(began)}`

const lastWords = ({ at, destination, title, state, problem }: ToldView, { clock }: View): string =>
  `${dayAndMinuteOf(at, clock)} to ${safeText(destination)}, ${stateWords[state]}: ${safeText(title ?? 'its words are gone')}${problem === undefined ? '' : ` (${safeText(problem)})`}`

const stateWords: Readonly<Record<ToldView['state'], string>> = {
  waiting: 'not sent yet',
  sent: 'sent',
  failed: 'could not be sent',
  replaced: 'told anew since',
}

function toldText(told: readonly ToldView[], view: View): string {
  if (told.length === 0) return 'Nothing was told since then.\n'
  return told.map((one) => `${safeText(one.rule)}: ${lastWords(one, view)}\n`).join('')
}
