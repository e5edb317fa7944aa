import { BASE_POINTS } from '../judge/score/base.js'
import type { Verdict } from '../model/mention.js'
import { grid } from '../terminal/grid.js'
import { safeText } from '../terminal/safe.js'
import { cutToWidth, displayWidth } from '../terminal/width.js'
import { strongestFirst } from '../views/reasons.js'

const POINTS = 7

/** The sum that a score is made of, one line a signal, the strongest first; `width` in cells. */
export function signalTable({ score, signals }: Verdict, width: number): string {
  const rows = strongestFirst(signals).map(({ name, points, evidence }) => [
    signed(points),
    safeText(name),
    safeText(evidence),
  ])
  rows.push([signed(BASE_POINTS), 'start', 'where every post starts: most are no complaint'])
  const sum = signals.reduce((total, { points }) => total + points, BASE_POINTS)
  const names = Math.max(...rows.map(([, name]) => displayWidth(name ?? '')))
  const words = Math.max(10, width - POINTS - names - 6)
  return grid(
    [{ width: POINTS, align: 'right' }, { width: names }, { width: words }],
    [
      ...rows.map(([points = '', name = '', evidence = '']) => [points, name, cutToWidth(evidence, words)]),
      [signed(sum), 'sum', `a score of ${Math.round(score)} of 100`],
    ],
  )
}

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`
