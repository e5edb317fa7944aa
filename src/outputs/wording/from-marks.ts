import { LEARNED } from '../../judge/lesson.js'
import { BASE_POINTS } from '../../judge/score/base.js'
import type { Verdict } from '../../model/mention.js'

/** `from your marks: −12`: by how much what was learned moved a score of 100; undefined where it moved nothing that people see. */
export function fromMarks({ score, signals }: Pick<Verdict, 'score' | 'signals'>): string | undefined {
  const own = signals.filter(({ name }) => name !== LEARNED)
  if (own.length === signals.length) return undefined
  const points = own.reduce((sum, signal) => sum + signal.points, BASE_POINTS)
  const moved = Math.round(score) - Math.round(100 / (1 + Math.exp(-points)))
  return moved === 0 ? undefined : `from your marks: ${moved < 0 ? '−' : '+'}${Math.abs(moved)}`
}
