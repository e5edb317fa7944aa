import { expect, test } from 'vitest'
import { lastMoves } from '../../src/digest/moves.js'
import type { CaseHappening } from '../../src/model/case-event.js'

const acknowledged: CaseHappening = { code: 'acknowledged', args: {} }
const answered: CaseHappening = { code: 'answered', args: {} }
const marked: CaseHappening = { code: 'marked', args: { verdict: 'fine' } }
const unmarked: CaseHappening = { code: 'unmarked', args: {} }

const undone = (code: string, minute: number): CaseHappening => ({
  code: 'undone',
  args: { code, at: new Date(minute * 60_000).toISOString(), back: { state: 'new' } },
})

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
    [3, 'answered'],
    [1, 'answered'],
  ])
})

const onA: CaseHappening = { code: 'marked', args: { verdict: 'fine', url: 'https://forum.example/a' } }
const offA: CaseHappening = { code: 'unmarked', args: { url: 'https://forum.example/a' } }
const offB: CaseHappening = { code: 'unmarked', args: { url: 'https://forum.example/b' } }

test.each<[what: string, moves: CaseHappening[], told: string | undefined]>([
  ['a mark taken back', [marked, unmarked], undefined],
  ['marked, taken back, marked again', [marked, unmarked, marked], 'marked'],
  ['two marks and all of them taken back', [marked, marked, unmarked], undefined],
  ['the mark of one post taken back', [onA, offA], undefined],
  ['the mark of one post, and all marks taken back', [onA, unmarked], undefined],
  ['the mark of another post taken back', [onA, offB], 'unmarked'],
  ['a mark of all, and that of one post taken back', [marked, offA], 'unmarked'],
  ['a mark of an earlier day taken back', [unmarked], 'unmarked'],
  ['an answer taken back', [answered, undone('answered', 0)], undefined],
  ['an answer of an earlier day taken back', [undone('answered', 0), acknowledged], 'acknowledged'],
  ['the second of two moves taken back', [acknowledged, answered, undone('answered', 1)], 'acknowledged'],
  ['a move of the same name at another time', [answered, undone('answered', 5)], 'answered'],
  ['a mark taken back beside an answer', [answered, marked, unmarked], 'answered'],
])('what cancels out is no news: %s', (_, happenings, told) => {
  const moves = happenings.map((happening, minute) => move(1, minute, happening))
  expect(lastMoves(moves)[0]?.code).toBe(told)
  // Somebody else's case is not meant.
  expect(lastMoves([move(2, 0, marked), ...moves]).map(({ caseId }) => caseId)).toContain(2)
})
