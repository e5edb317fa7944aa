import type { AlertFacts } from '../../../src/alerts/facts.js'
import type { PlannedMessage } from '../../../src/alerts/plan.js'
import { byCase } from '../../../src/cases/by-case.js'
import { type AlertKind, alertKinds, type NewAlert } from '../../../src/model/alert.js'
import type { AlertMessage } from '../../../src/model/alert-message.js'
import { alertMessage } from '../../../src/outputs/alerts/message.js'
import type { AlertView } from '../../../src/outputs/alerts/view.js'
import type { Wording } from '../../../src/outputs/wording/wording.js'
import { utc } from '../../../src/text/clock.js'
import { rowOf } from '../../../src/views/row.js'
import { caseOf, DAY, HOUR, MINUTE, ruleOf, source, start } from '../../alerts/world.js'
import { mention } from '../sample.js'

const words = `Zzorb vlim Northwind plonk. ${'Qwerz vlim. '.repeat(2_000)}`
const [listed] = byCase([
  mention({ caseId: 1, text: words, author: { name: 'Zora' }, danger: true, severity: 4, waited: 200 }),
])
if (listed === undefined) throw new Error('no case')
const told = { row: rowOf(listed, false), post: listed.named.post }

const incident = {
  id: 3,
  brand: 'Northwind Hosting',
  origin: 'surge',
  since: start,
  people: 9,
  usual: 0.4,
  window: 30 * MINUTE,
  kind: 'outage',
  terms: ['502'],
  silence: { since: new Date(start.getTime() - HOUR), times: 1 },
  alarms: [],
}

const failing = {
  ...source('zzo.example', 4),
  problem: {
    failure: { code: 'deadline-waiting', args: { host: 'zzo.example', deadline: 30_000 } },
    since: start,
    times: 4,
  },
}

const view = (wording: Wording): AlertView => ({
  rows: new Map([
    ['case 1', told],
    ['mention 1', told],
  ]),
  sources: [failing, source('qwerz.example')] as AlertView['sources'],
  incidents: new Map([
    [3, { incident: incident as never, people: 9, posts: [listed.named.post], draft: 'Vlim plonk.' }],
  ]),
  self: './mentions',
  platform: 'linux',
  clock: utc,
  wording,
  now: new Date(start.getTime() + 2 * HOUR),
  yesterday: new Date(start.getTime() - DAY),
})

const facts: AlertFacts = {
  now: start,
  cases: [caseOf(1)],
  news: [],
  sources: [failing, source('qwerz.example')] as AlertFacts['sources'],
  incidents: [],
  alertAfter: 3,
}

const alert = (kind: AlertKind, step: number): NewAlert => {
  const isIncident = kind === 'surge' || kind === 'silence' || kind === 'relapse'
  const isSource = kind === 'source-failing'
  return {
    rule: 'zz',
    destination: 'desk',
    kind,
    subject: isIncident ? `incident:3:${start.toISOString()}` : `case:1`,
    step,
    brand: 'Northwind Hosting',
    raisedAt: start,
    ...(isSource ? { sourceId: 'zzo.example' } : isIncident ? {} : { caseId: 1 }),
  }
}

/** A message of each kind, as it is first told, and as its end is. */
export const richAlerts = (wording: Wording): readonly AlertMessage[] =>
  alertKinds.flatMap((kind) =>
    [0, 1].map((step) => {
      const rule = ruleOf({
        kind,
        text: 'full',
        isForContacts: true,
        steps: [
          { after: 0, to: ['desk'] },
          { after: HOUR, to: ['zora', 'mika'] },
        ],
      })
      const planned: PlannedMessage = {
        rule,
        destination: 'desk',
        about: kind === 'danger' ? 'danger' : step === 1 && !tellsNoEnd.has(kind) ? 'over' : 'ordinary',
        alerts: [{ alert: alert(kind, step), raised: 0 }],
        settled: 2,
        heldByCap: { count: 3, day: start, cap: 50 },
      }
      return alertMessage(planned, facts, view(wording))
    }),
  )

const tellsNoEnd: ReadonlySet<AlertKind> = new Set([
  'danger',
  'new',
  'soon',
  'broken',
  'news',
  'silence',
  'relapse',
])
