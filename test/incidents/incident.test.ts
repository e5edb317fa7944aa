import { expect, test } from 'vitest'
import { decide } from '../../src/incidents/decide.js'
import { isSaidOver, lastSaidOver, lastWordOf, owesWord } from '../../src/incidents/incident.js'
import { countLedger, type LedgerCase, ledgerOf } from '../../src/incidents/ledger.js'
import type { OfficialState } from '../../src/model/official.js'
import { after, later, noon, seen, surge } from './sample.js'

const none = { people: 0, waits: 0, told: 0, unreachable: 0 }
const kim = (minutes: number) => ({ at: later(minutes), by: 'kim' })
const complained = (caseId: number, minutes: number) =>
  ({ see: 'complaint', caseId, since: later(minutes) }) as const

test('whoever complains joins once, and stays out once somebody said so', () => {
  let incident = seen(surge(), 10, complained(7, 2))
  incident = seen(incident, 20, complained(7, 2))
  expect([...incident.members.keys()]).toEqual([7])
  incident = after(incident, 25, { do: 'leave', cases: [7] })
  expect(seen(incident, 30, complained(7, 28)).members.size).toBe(0)
  expect(after(incident, 30, { do: 'join', cases: [{ caseId: 7, since: noon }] }).members.size).toBe(1)
})

test('silence counts from our last word about it, and not from one about something else', () => {
  const word = (minutes: number) => ({
    at: later(minutes).toISOString(),
    url: `https://status.example/${minutes}`,
  })
  let incident = seen(surge(), 16, { see: 'silence', since: noon, times: 0 })
  expect(incident.silence).toEqual({ since: noon, times: 1, lastAt: later(16) })
  incident = seen(incident, 20, { see: 'word', word: word(18), about: 'other' })
  expect(incident.silence.since).toEqual(noon)
  incident = seen(incident, 20, { see: 'word', word: word(19), about: 'page' })
  expect(incident.silence).toEqual({ since: later(19), times: 0 })
  expect(incident.alarms).toHaveLength(1)
  expect(seen(incident, 25, { see: 'word', word: word(19), about: 'page' }).words).toHaveLength(1)
  expect(lastWordOf(incident)?.url).toBe('https://status.example/19')
})

test('it is closed once it is fixed, said to be over, and everybody is told', () => {
  let incident = surge()
  const close = { do: 'close', ledger: none, hasChannels: true } as const
  expect(decide(incident, close, kim(30))).toMatchObject({ refused: 'not-over', unsaid: true })
  expect(decide(incident, { ...close, hasChannels: false }, kim(30))).toEqual({ refused: 'not-fixed' })
  incident = after(incident, 30, { do: 'fixed', at: later(28) })
  expect(isSaidOver(incident)).toBe(false)
  incident = after(incident, 31, { do: 'said', url: 'https://status.example/9', at: later(31) })
  expect(isSaidOver(incident)).toBe(true)
  const waiting = { ...close, ledger: { ...none, people: 2, waits: 1, told: 1 } }
  expect(decide(incident, waiting, kim(40))).toEqual({ refused: 'not-over', untold: 1, unsaid: false })
  const forced = after(incident, 40, { ...waiting, reason: 'the forum is gone' })
  expect(forced).toMatchObject({ state: 'closed', closedWith: { untold: 1, reason: 'the forum is gone' } })
  incident = after(incident, 40, close)
  expect(incident).toMatchObject({ state: 'closed', closedAt: later(40), closedBy: 'kim' })
  expect(decide(incident, { do: 'fixed', at: later(41) }, kim(42))).toEqual({ refused: 'closed' })
})

test('a page that says that it goes on does not say that it is over, however late it says so', () => {
  const page = (minutes: number, state: OfficialState, url = 'https://status.example/i/9') =>
    ({
      see: 'word',
      about: 'page',
      word: { at: later(minutes).toISOString(), url, channel: 'status', state },
    }) as const
  let incident = after(surge(), 30, { do: 'fixed', at: later(28) })
  for (const state of ['investigating', 'identified', 'monitoring'] as const)
    incident = seen(incident, 40, page(35, state))
  expect(isSaidOver(incident)).toBe(false)
  incident = seen(incident, 50, page(45, 'resolved'))
  expect(isSaidOver(incident)).toBe(true)
  expect(isSaidOver(seen(incident, 60, page(55, 'identified', 'https://status.example/i/10')))).toBe(true)
  incident = seen(incident, 60, page(55, 'investigating'))
  expect(isSaidOver(incident)).toBe(false)
  expect(lastSaidOver(seen(incident, 70, page(65, 'resolved')))?.at).toEqual(later(65))
})

test('a word of ours is due until we speak, once it was told that nobody does, and when it came back', () => {
  let incident = seen(surge(), 10, complained(7, 2))
  expect(owesWord(incident)).toBe(true)
  incident = after(incident, 20, { do: 'said', at: later(20) })
  expect(owesWord(incident)).toBe(false)
  expect(owesWord(seen(incident, 80, { see: 'silence', since: later(20), times: 0 }))).toBe(true)
  incident = after(incident, 90, { do: 'fixed', at: later(85) })
  expect(owesWord(incident)).toBe(false)
  incident = after(incident, 95, { do: 'close', ledger: none, hasChannels: false })
  expect(owesWord(seen(incident, 120, { see: 'relapse', caseId: 9, since: later(115) }))).toBe(true)
})

test('a complaint after the close opens it again, and whoever was told has to hear again', () => {
  let incident = seen(surge(), 10, complained(7, 2))
  incident = after(incident, 30, { do: 'fixed', at: later(28) })
  incident = after(incident, 31, { do: 'told', cases: [7] })
  incident = after(incident, 40, { do: 'close', ledger: none, hasChannels: false })
  incident = seen(incident, 60, { see: 'relapse', caseId: 9, since: later(55) })
  expect(incident).toMatchObject({ state: 'open', relapse: { at: later(60), caseId: 9 } })
  expect(incident.fixedAt).toBeUndefined()
  expect([...incident.members.keys()]).toEqual([7, 9])
  expect(ledgerOf(incident, new Map([[7, reached(7)]]))[0]?.standing).toBe('waits')
})

const reached = (caseId: number, over: Partial<LedgerCase> = {}): LedgerCase => ({
  caseId,
  replies: [],
  ...over,
})

test('a person is told by a reply since it was fixed, and by no earlier one', () => {
  let incident = seen(surge(), 10, complained(7, 2))
  incident = seen(incident, 10, complained(8, 3))
  incident = seen(incident, 10, complained(9, 4))
  incident = seen(incident, 10, complained(10, 5))
  incident = after(incident, 60, { do: 'fixed', at: later(50) })
  const reply = (minutes: number) => ({ at: later(minutes), how: 'recorded' as const })
  const cases = new Map([
    [7, reached(7, { replies: [reply(20)] })],
    [8, reached(8, { replies: [reply(20), reply(70)] })],
    [9, reached(9, { unreachable: 'locked' })],
  ])
  const entries = ledgerOf(incident, cases)
  expect(entries.map(({ caseId, standing, why }) => [caseId, standing, why])).toEqual([
    [7, 'waits', undefined],
    [8, 'told', undefined],
    [9, 'unreachable', 'locked'],
    [10, 'unreachable', 'forgotten'],
  ])
  expect(countLedger(entries)).toEqual({ people: 4, waits: 1, told: 1, unreachable: 2 })
})

test('two cases that became one are one person', () => {
  let incident = seen(surge(), 10, complained(7, 2))
  incident = seen(incident, 10, complained(8, 3))
  const entries = ledgerOf(incident, new Map([7, 8].map((id) => [id, reached(8)])))
  expect(entries).toMatchObject([{ caseId: 8, since: later(2) }])
})

test('whom somebody marked as fine was not hit, unless somebody said so by hand', () => {
  let incident = seen(surge(), 10, complained(7, 2))
  incident = seen(incident, 10, complained(8, 3))
  incident = after(incident, 12, { do: 'join', cases: [{ caseId: 9, since: later(4) }] })
  const cases = new Map([7, 9].map((id) => [id, reached(id, { isMarkedOff: true })]))
  expect(ledgerOf(incident, cases.set(8, reached(8))).map(({ caseId }) => caseId)).toEqual([8, 9])
})
