// The words of messages: short, for whoever reads them on a telephone at night.
import { describe, expect, test } from 'vitest'
import type { AlertFacts } from '../../src/alerts/facts.js'
import type { PlannedMessage } from '../../src/alerts/plan.js'
import { byCase } from '../../src/cases/by-case.js'
import type { AlertKind, NewAlert, StoredAlert } from '../../src/model/alert.js'
import { alertMessage } from '../../src/outputs/alerts/message.js'
import type { AlertView } from '../../src/outputs/alerts/view.js'
import { english } from '../../src/outputs/wording/en/index.js'
import { utc } from '../../src/text/clock.js'
import { rowOf } from '../../src/views/row.js'
import { caseOf as caseFactsOf, DAY, MINUTE, ruleOf, source, start } from '../alerts/world.js'
import { mention } from './sample.js'

const alert = (kind: AlertKind, caseId: number, step = 0): NewAlert => ({
  rule: 'the rule',
  destination: 'desk',
  kind,
  subject: kind === 'danger' ? `danger:${caseId}` : `case:${caseId}`,
  step,
  brand: caseId > 100 ? 'Bluefjord' : 'Northwind Hosting',
  caseId,
  raisedAt: start,
})

const facts = (cases: number): AlertFacts => ({
  now: start,
  cases: Array.from({ length: cases }, (_, index) => caseFactsOf(index + 1)),
  news: [],
  sources: [],
  incidents: [],
  alertAfter: 3,
})

const told = (
  key: string,
  more: Parameters<typeof mention>[0],
): [string, { row: ReturnType<typeof rowOf>; post: ReturnType<typeof mention>['post'] }] => {
  const [listed] = byCase([mention(more)])
  if (listed === undefined) throw new Error('no case')
  return [key, { row: rowOf(listed, false), post: listed.named.post }]
}

const view = (rows: AlertView['rows'] = new Map(), some: Partial<AlertView> = {}): AlertView => ({
  rows,
  sources: [],
  incidents: new Map(),
  self: './mentions',
  platform: 'linux',
  clock: utc,
  wording: english,
  now: start,
  yesterday: new Date(start.getTime() - DAY),
  ...some,
})

const planned = (kind: AlertKind, some: Partial<PlannedMessage> = {}): PlannedMessage => ({
  rule: ruleOf({ kind }),
  destination: 'desk',
  about: kind === 'danger' ? 'danger' : 'ordinary',
  alerts: [{ alert: alert(kind, 1), raised: 0 }],
  settled: 0,
  ...some,
})

const text = `My router by Northwind Hosting burned. ${'It smells of smoke here. '.repeat(30)}`
const rows = new Map([
  told('case 1', { caseId: 1, text, author: { name: 'Kim' }, danger: true, severity: 4 }),
  told('mention 1', { caseId: 1, text, author: { name: 'Kim' }, danger: true, severity: 4 }),
])

describe('how much of the words', () => {
  const words = (text: 'full' | 'excerpt' | 'none', some: Partial<PlannedMessage> = {}) => {
    const rule = { ...ruleOf({ kind: 'danger', text }), ...some.rule }
    return alertMessage(planned('danger', { ...some, rule }), facts(1), view(rows)).items[0]
  }

  test('in full to contacts, and to others no more than an excerpt', () => {
    const rule = ruleOf({ kind: 'danger', text: 'full' })
    expect(words('full', { rule: { ...rule, isForContacts: true } })?.words).toContain(text.trim())
    expect(words('full')?.words?.length).toBeLessThan(300)
    expect(words('excerpt')?.words?.length).toBeLessThan(300)
  })

  test('also where what is told became danger since, in a message that is written anew', () => {
    const rule = ruleOf({ text: 'full' })
    const { items } = alertMessage(planned('new', { rule }), facts(1), view(rows))
    expect(items[0]?.words?.length).toBeLessThan(300)
  })

  test('none, and not who wrote it', () => {
    const item = words('none')
    expect(item).not.toHaveProperty('words')
    expect(item?.by).not.toContain('Kim')
    expect(item?.command).toMatch(/^\.\/mentions show \w+$/)
  })
})

test('an address that nobody may be led to, and hidden signs, do not get through', () => {
  const [key, bad] = told('case 1', {
    caseId: 1,
    text: 'Northwind\u202e is down\u0007',
    author: { name: 'Kim\u0000\n@everyone' },
    url: 'javascript:alert(1)',
  })
  const message = alertMessage(planned('new'), facts(1), view(new Map([[key, bad]])))
  expect(message.items[0]).not.toHaveProperty('url')
  expect(JSON.stringify(message)).not.toMatch(/\\u0000|\\u0007|\u202e/)
  expect(message.items[0]?.by).not.toContain('\n')
})

describe('titles say what it is, first', () => {
  test.each<[AlertKind, string, string]>([
    ['danger', 'danger', "Danger: somebody's life or body may be at stake (Northwind Hosting)"],
    ['new', 'normal', '1 person waits for a reply from Northwind Hosting'],
    ['soon', 'normal', '1 promise ends soon: Northwind Hosting'],
    ['broken', 'high', '1 promise is broken: Northwind Hosting'],
    ['news', 'normal', 'Northwind Hosting in the news: 1 report'],
  ])('%s', (kind, urgency, title) => {
    const message = alertMessage(planned(kind), facts(1), view())
    expect([message.urgency, message.title]).toEqual([urgency, title])
  })

  test('of sources, and that they are back', () => {
    const sources = [source('forum', 3), source('blog', 4)]
    const about = { ...view(new Map(), { sources }) }
    const failing = (ids: readonly string[], some: Partial<PlannedMessage> = {}) =>
      alertMessage(
        planned('source-failing', {
          alerts: ids.map((sourceId, raised) => ({
            alert: {
              ...alert('source-failing', 0),
              subject: `source:${sourceId}`,
              caseId: undefined,
              sourceId,
            },
            raised,
          })),
          ...some,
        }),
        { ...facts(0), sources },
        about,
      ).title
    expect(failing(['forum'])).toBe('The source forum fails: nobody sees what is written there')
    expect(failing(['forum', 'blog'])).toBe('2 sources fail: forum, blog')
    expect(failing(['forum'], { about: 'over' })).toBe('The source forum answers again')
  })

  test('of coverage', () => {
    const title = (sources: AlertFacts['sources'], about: 'ordinary' | 'over') =>
      alertMessage(planned('coverage-lost', { about, alerts: [] }), { ...facts(0), sources }, view()).title
    expect(title([source('a', 1), source('b', 2), source('c')], 'ordinary')).toBe(
      'Only 1 of 3 sources answer',
    )
    expect(title([source('a', 1), source('b', 2)], 'ordinary')).toBe('None of 2 sources answers')
    expect(title([source('a'), source('b'), source('c')], 'over')).toBe('Enough sources answer again: 3 of 3')
  })

  test('where somebody was told before, that they did not take it', () => {
    const message = alertMessage(
      planned('new', { alerts: [{ alert: alert('new', 1, 1), raised: 0 }] }),
      facts(1),
      view(),
    )
    expect(message.title).toBe('Nobody took this yet. 1 person waits for a reply from Northwind Hosting')
  })
})

describe('below', () => {
  test('what is not shown is counted, in the order to answer', () => {
    const alerts = [3, 1, 2, ...Array.from({ length: 9_997 }, (_, index) => index + 4)]
    const all = alerts.map((caseId, raised) => ({
      alert: { ...alert('new', caseId), brand: 'Bluefjord' },
      raised,
    }))
    const some = new Map(
      [1, 2, 3].map((caseId) => told(`case ${caseId}`, { caseId, text: `Bluefjord is down for ${caseId}` })),
    )
    const message = alertMessage(planned('new', { alerts: all }), facts(10_000), view(some))
    expect(message.items.map(({ words }) => words)).toEqual([
      'Bluefjord is down for 1',
      'Bluefjord is down for 2',
      'Bluefjord is down for 3',
    ])
    expect([message.title, message.more, message.notes]).toEqual([
      '10,000 people wait for a reply from Bluefjord',
      9_990,
      ['All of them: `./mentions list --brand Bluefjord`'],
    ])
  })

  test('what was held back, what was over, and who is next', () => {
    const rule = ruleOf({
      steps: [
        { after: 0, to: ['desk'] },
        { after: 15 * MINUTE, to: ['boss', 'director'] },
      ],
    })
    const note = (day: number) =>
      alertMessage(
        planned('new', {
          rule,
          settled: 2,
          heldByCap: { count: 37, day: new Date(start.getTime() - day * DAY), cap: 50 },
        }),
        facts(1),
        view(rows),
      ).notes
    expect(note(1)).toEqual([
      '2 more were answered or over before this could be told.',
      '37 were held back yesterday by the cap of 50.',
      expect.stringMatching(
        /^boss, director are told at 2 Nov 09:15 UTC unless somebody takes it: `\.\/mentions ack \w+`\.$/,
      ),
    ])
    expect(note(3)[1]).toBe('37 were held back on 2026-10-30 by the cap of 50.')
  })

  test('a message that is written anew tells what stood there, after what is new', () => {
    const stood: StoredAlert = { ...alert('new', 2), id: 7, state: 'told', settledAt: start, deliveryId: 1 }
    const some = new Map(
      [1, 2].map((caseId) => told(`case ${caseId}`, { caseId, text: `down for ${caseId}` })),
    )
    const message = alertMessage(
      planned('new', {
        over: { message: { id: 1, createdAt: start, handle: 'h' }, alerts: [stood], settled: 1 },
      }),
      facts(2),
      view(some),
    )
    expect(message.items.map(({ words }) => words)).toEqual(['down for 1', 'down for 2'])
    expect(message.title).toBe('2 people wait for a reply from Northwind Hosting')
    expect(message.notes).toEqual(['1 that stood here was answered or is over.'])
  })
})

test('the same matters have the same id, in whichever order', () => {
  const ids = [
    [1, 2],
    [2, 1],
    [1, 3],
  ].map(
    (cases) =>
      alertMessage(
        planned('new', { alerts: cases.map((caseId, raised) => ({ alert: alert('new', caseId), raised })) }),
        facts(3),
        view(),
      ).id,
  )
  expect(ids[0]).toBe(ids[1])
  expect(ids[0]).not.toBe(ids[2])
})
