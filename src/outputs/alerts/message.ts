import { createHash } from 'node:crypto'
import { answering } from '../../alerts/answering.js'
import type { AlertFacts } from '../../alerts/facts.js'
import { incidentIdOf } from '../../alerts/of-incident.js'
import type { PlannedMessage } from '../../alerts/plan.js'
import { keyOf } from '../../alerts/raise.js'
import { rowKey } from '../../alerts/row-key.js'
import type { AlertRule } from '../../alerts/rule.js'
import { type AlertKind, type AlertText, incidentAlerts, type NewAlert } from '../../model/alert.js'
import type { AlertItem, AlertMessage } from '../../model/alert-message.js'
import { safeText } from '../../terminal/safe.js'
import { brandOptions, brandsName } from '../digest/wording.js'
import { incidentAlertTitle } from '../wording/incident-alerts.js'
import type { Wording } from '../wording/wording.js'
import { itemOf } from './items.js'
import type { AlertView } from './view.js'

/** So many matters stand in one message; the others are counted. */
export const MOST_ITEMS = 10

/** What of a planned message is shown, in the order to answer: what is new first, then what stood there before. */
export function shownOf({ alerts, over }: PlannedMessage, facts: AlertFacts): readonly NewAlert[] {
  const places = new Map(facts.cases.map(({ caseId }, index) => [caseId, index]))
  const placeOf = ({ caseId }: NewAlert) => (caseId === undefined ? 0 : (places.get(caseId) ?? places.size))
  const ordered = (some: readonly NewAlert[]) => some.toSorted((one, other) => placeOf(one) - placeOf(other))
  const all = [...ordered(alerts.map(({ alert }) => alert)), ...ordered(over?.alerts ?? [])]
  return [...new Map(all.toReversed().map((alert) => [keyOfShown(alert), alert])).values()].toReversed()
}

/** Of a case two promises are one item. */
const keyOfShown = (alert: NewAlert): string => (alert.caseId === undefined ? alert.subject : rowKey(alert))

/** What is told at once: the words of a planned message. */
export function alertMessage(planned: PlannedMessage, facts: AlertFacts, view: AlertView): AlertMessage {
  const { rule, about } = planned
  const shown = shownOf(planned, facts)
  const items = shown
    .slice(0, MOST_ITEMS)
    .flatMap((alert) => itemOf(alert, textOf(planned, alert, view), view) ?? [])
  const more = shown.length - Math.min(shown.length, MOST_ITEMS)
  const brands = [...new Set(shown.flatMap(({ brand }) => brand ?? []))]
  return {
    id: idOf(planned),
    kind: rule.kind,
    rule: rule.name,
    urgency: about === 'ordinary' ? (isHigh(planned, view) ? 'high' : 'normal') : about,
    title: safeText(titleOf(planned, shown, { facts, view, brands })),
    brands,
    items,
    more,
    notes: notesOf(planned, { more, brands, items, view, facts }),
    at: facts.now.toISOString(),
    ...(view.wording.tag !== ENGLISH && { language: view.wording.tag }),
  }
}

const ENGLISH = 'en'

/** Words of somebody in danger go in full to those alone whom the brand names for it, whichever message they stand in. */
function textOf({ rule, about }: PlannedMessage, alert: NewAlert, { rows }: AlertView): AlertText {
  const isDanger = about === 'danger' || rows.get(rowKey(alert))?.row.danger === true
  return isDanger && rule.text === 'full' && rule.isForContacts !== true ? 'excerpt' : rule.text
}

const isHigh = ({ rule: { kind }, alerts }: PlannedMessage, { rows }: AlertView): boolean =>
  kind === 'broken' ||
  kind === 'coverage-lost' ||
  isOfIncidents(kind) ||
  alerts.some(({ alert }) => rows.get(rowKey(alert))?.row.severity === 4)

const isOfIncidents = (kind: AlertKind): boolean => incidentAlerts.some((one) => one === kind)

type Around = { facts: AlertFacts; view: AlertView; brands: readonly string[] }

function titleOf(
  { rule: { kind }, about, alerts }: PlannedMessage,
  shown: readonly NewAlert[],
  { facts, view, brands }: Around,
): string {
  const isOver = about === 'over'
  const { wording } = view
  const { alerts: words } = wording
  const named = brandsName(brands, wording)
  if (kind === 'coverage-lost') return (isOver ? words.restored : words.lost)(answering(facts))
  if (kind === 'source-failing') {
    const names = shown.flatMap(
      ({ sourceId }) => view.sources.find(({ id }) => id === sourceId)?.name ?? sourceId ?? [],
    )
    return isOver ? words.back(names) : `${again(alerts, words)}${words.failing(names)}`
  }
  if (kind === 'surge' || kind === 'silence' || kind === 'relapse')
    return isOver
      ? words.surgeOver(named)
      : `${again(alerts, words)}${incidentAlertTitle(kind, ofIncidents(shown, { facts, view, brands }), wording)}`
  const told = { total: shown.length, brands: named }
  return again(alerts, words) + words.titles[about === 'danger' ? 'danger' : kind](told)
}

function ofIncidents(shown: readonly NewAlert[], { facts, view, brands }: Around) {
  const ids = new Set(shown.flatMap((alert) => incidentIdOf(alert) ?? []))
  return {
    incidents: [...ids].flatMap((id) => view.incidents.get(id)?.incident ?? []),
    brands: brandsName(brands, view.wording),
    unknown: facts.incidents.flatMap(({ id, unknown }) => (ids.has(id) ? (unknown?.failing ?? []) : [])),
    now: facts.now,
  }
}

/** All of it was told to somebody else before. */
const again = (alerts: PlannedMessage['alerts'], words: Wording['alerts']): string =>
  alerts.every(({ alert }) => alert.step > 0) ? words.nobodyTookIt : ''

type Beside = Around & { more: number; items: readonly AlertItem[] }

function notesOf(planned: PlannedMessage, { more, brands, items, view, facts }: Beside): string[] {
  const { settled, over, heldByCap, rule } = planned
  const { self, platform, clock, yesterday, wording } = view
  const { alerts: words, say } = wording
  const options = brands.length > 3 ? '' : brandOptions(brands, platform)
  const listed = isOfIncidents(rule.kind)
    ? `${self} incidents`
    : rule.kind === 'source-failing'
      ? `${self} sources`
      : `${self} list${listOption(rule)}${options}`
  const next = nextOf(planned)
  const [only] = items.length === 1 ? items : []
  return [
    ...(more > 0 ? [words.all(listed)] : []),
    ...(settled > 0 ? [words.settled(settled)] : []),
    ...(over !== undefined && over.settled > 0 ? [words.settledSince(over.settled)] : []),
    ...(heldByCap === undefined
      ? []
      : [
          words.cap(
            heldByCap.count,
            heldByCap.cap,
            heldByCap.day >= yesterday ? undefined : heldByCap.day,
            clock,
          ),
        ]),
    ...(next === undefined
      ? []
      : [
          words.next(
            next.to,
            say.dayAndMinute(new Date(facts.now.getTime() + next.after), clock),
            only?.case === undefined ? undefined : `${self} ack ${only.case}`,
          ),
        ]),
    ...(rule.kind === 'coverage-lost' ? [words.whatToDo(`${self} check`)] : []),
  ]
}

/** What a list without options has not. */
const listOption = ({ kind }: AlertRule): string => (kind === 'news' ? ' --all --kind news' : '')

/** Who is told next, and in how long, of what is told for the first time now. */
function nextOf({
  rule,
  about,
  alerts,
}: PlannedMessage): { after: number; to: readonly string[] } | undefined {
  return about === 'over' || alerts.some(({ alert }) => alert.step > 0) ? undefined : rule.steps[1]
}

/** The same for the same matters, however often it is made. */
function idOf({ about, alerts, over }: PlannedMessage): string {
  const keys = [...alerts.map(({ alert }) => alert), ...(over?.alerts ?? [])].map(keyOf)
  const told = [about, over?.message.handle ?? '', ...keys.toSorted()]
  return createHash('sha256').update(told.join('\n')).digest('base64url').slice(0, 22)
}
