import { expect, test } from 'vitest'
import { lastMoves } from '../../src/app/digest-facts.js'
import type { CaseHappening } from '../../src/model/case-event.js'

const acknowledged: CaseHappening = { code: 'acknowledged', args: {} }
const answered: CaseHappening = { code: 'answered', args: {} }
const marked: CaseHappening = { code: 'marked', args: { verdict: 'fine' } }
const unmarked: CaseHappening = { code: 'unmarked', args: {} }

const move = (caseId: number, minute: number, happening: CaseHappening) => ({
  caseId,
  ...happening,
  at: new Date(minute * 60_000),
  by: 'anna',
})

test('each case is told once, by its last move; by a mark only where it was not moved', () => {
  const moves = [
    move(1, 1, acknowledged),
    move(2, 2, marked),
    move(1, 3, answered),
    move(3, 4, marked),
    move(3, 5, answered),
    move(1, 6, marked),
    move(2, 7, unmarked),
  ]
  expect(lastMoves(moves).map(({ caseId, code }) => [caseId, code])).toEqual([
    [2, 'unmarked'],
    [3, 'answered'],
    [1, 'answered'],
  ])
})
