import { expect, test } from 'vitest'
import { dueOf } from '../../src/cases/due.js'
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
      expect(dueOf({ ...facts, isGone: false }, { state })).toEqual({
        needsReply,
        due: due && waiting.includes(state),
      })
    for (const state of caseStates)
      expect(dueOf({ ...facts, isGone: true }, { state })).toEqual({ needsReply: false, due: false })
  },
)
