import { expect, test } from 'vitest'
import { dueOf, isDueAt, isOldNews } from '../../src/cases/due.js'
import { caseStates } from '../../src/model/case.js'

const waiting = ['new', 'acknowledged']

test.each([
  { judgedReply: true, mark: undefined, baseline: false, needsReply: true, due: true },
  { judgedReply: true, mark: undefined, baseline: true, needsReply: true, due: false },
  { judgedReply: true, mark: 'fine', baseline: false, needsReply: false, due: false },
  { judgedReply: true, mark: 'complaint', baseline: true, needsReply: true, due: true },
  { judgedReply: false, mark: undefined, baseline: false, needsReply: false, due: false },
  { judgedReply: false, mark: 'complaint', baseline: false, needsReply: true, due: true },
  { judgedReply: false, mark: 'fine', baseline: true, needsReply: false, due: false },
] as const)(
  'rules $judgedReply, mark $mark, baseline $baseline: needs a reply $needsReply, due $due while it waits for us',
  ({ needsReply, due, ...facts }) => {
    for (const state of caseStates)
      expect(dueOf({ ...facts, isGone: false, danger: false }, { state })).toEqual({
        needsReply,
        due: due && waiting.includes(state),
      })
    for (const state of caseStates)
      expect(dueOf({ ...facts, isGone: true, danger: false }, { state })).toEqual({
        needsReply: false,
        due: false,
      })
  },
)

const until = new Date('2026-03-14T12:00:00Z')
const before = new Date(until.getTime() - 1)
const complaint = { judgedReply: true, baseline: false, isGone: false, danger: false }

test.each([
  { what: 'what waits', facts: {}, file: { state: 'new' }, due: { muted: { until } } },
  {
    what: 'what will wait',
    facts: {},
    file: { state: 'snoozed', waitsFrom: before },
    due: { dueLater: true, muted: { until } },
  },
  { what: 'what was answered', facts: {}, file: { state: 'answered' }, due: {} },
  {
    what: 'what needs no reply',
    facts: { judgedReply: false },
    file: { state: 'new' },
    due: { needsReply: false },
  },
  { what: 'what was there at a baseline', facts: { baseline: true }, file: { state: 'new' }, due: {} },
  { what: 'danger', facts: { danger: true }, file: { state: 'new' }, due: { due: true } },
  {
    what: 'what somebody marked a complaint',
    facts: { mark: 'complaint' },
    file: { state: 'new' },
    due: { due: true },
  },
  {
    what: 'what somebody marked fine',
    facts: { mark: 'fine' },
    file: { state: 'new' },
    due: { needsReply: false },
  },
] as const)('of what is muted, $what', ({ facts, file, due }) => {
  expect(dueOf({ ...complaint, ...facts, muting: { until } }, file)).toEqual({
    needsReply: true,
    due: false,
    ...due,
  })
})

test.each([
  { mention: { due: true }, waitsFrom: undefined, dues: [true, true] },
  { mention: { due: false }, waitsFrom: undefined, dues: [false, false] },
  { mention: { due: false, dueLater: true }, waitsFrom: until, dues: [false, true] },
  { mention: { due: false, muted: { until } }, waitsFrom: undefined, dues: [false, true] },
  { mention: { due: false, muted: {} }, waitsFrom: undefined, dues: [false, false] },
  { mention: { due: false, dueLater: true, muted: { until } }, waitsFrom: before, dues: [false, true] },
  {
    mention: { due: false, dueLater: true, muted: { until: before } },
    waitsFrom: until,
    dues: [false, true],
  },
] as const)(
  '$mention, put off until $waitsFrom, is due before and at a moment: $dues',
  ({ mention, waitsFrom, dues }) => {
    const file = waitsFrom === undefined ? {} : { waitsFrom }
    expect([before, until].map((now) => isDueAt(mention, file, now))).toEqual(dues)
  },
)

test.each([
  [false, false, false],
  [true, false, true],
  [false, true, false],
  [true, true, false],
])('of a baseline %s, danger %s: old news %s', (baseline, danger, is) => {
  expect(isOldNews({ baseline, danger })).toBe(is)
})
