import { noAnswers } from '../cases/no-answers.js'
import type { DigestFacts } from '../store/port/facts.js'

export type Move = DigestFacts['moves'][number]

/** What tells most of each case, the last one first: the last move, or the last mark where nobody moved it. */
export function lastMoves(moves: readonly Move[]): Move[] {
  const byCase = new Map<number, Move>()
  for (const move of withoutCancelled(moves)) {
    const known = byCase.get(move.caseId)
    if (known === undefined || isMark(known) || !isMark(move)) byCase.set(move.caseId, move)
  }
  return [...byCase.values()].sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** What was taken back in the same period changed nothing. */
export function withoutCancelled(moves: readonly Move[]): Move[] {
  const kept: Move[] = []
  for (const move of moves) {
    const rest = kept.filter((one) => !cancels(move, one))
    if (rest.length === kept.length) kept.push(move)
    else kept.splice(0, kept.length, ...rest)
  }
  return kept
}

/** A correction of the judgement, which leaves the case where it is. */
const isMark = ({ code }: Move): boolean => noAnswers.includes(code)

/** Whether the first takes the second back: a mark, or the very move that it names. */
function cancels(move: Move, before: Move): boolean {
  if (move.caseId !== before.caseId) return false
  if (move.code === 'undone')
    return before.code === move.args.code && before.at.getTime() === Date.parse(move.args.at)
  return (
    move.code === 'unmarked' &&
    before.code === 'marked' &&
    (move.args.url === undefined || move.args.url === before.args.url)
  )
}
