import { BASE_POINTS } from '../judge/score/base.js'
import { ownName } from '../languages/rough/signal-name.js'
import type { Signal, Verdict } from '../model/mention.js'
import { grid } from '../terminal/grid.js'
import { safeText } from '../terminal/safe.js'
import { cutToWidth, displayWidth } from '../terminal/width.js'
import { strongestFirst, tellingAndSmall } from '../views/reasons.js'
import { signalLabel } from './wording/signal-labels.js'

const POINTS = 7

/**
 * The sum that a score is made of, one line a signal, the strongest first: in words, with the name that the config takes in brackets.
 *
 * @param width in cells
 */
export const signalTable = ({ score, signals }: Verdict, width: number): string =>
  sumTable(score, signals, rowsOf(signals, width < NAMES_FROM ? signalLabel : namedLabel), width)

/** Below it the words that fired would have no room beside the names. */
const NAMES_FROM = 60

const namedLabel = (name: string): string => `${signalLabel(name)} (${ownName(name)})`

/** The same without names, the small signs in one line. */
export function reasonTable({ score, signals }: Verdict, width: number): string {
  const { telling, small } = tellingAndSmall(signals)
  const rows = rowsOf(telling, signalLabel)
  if (telling.length < signals.length)
    rows.push([signed(small), 'small signs', 'such as who speaks, and how long'])
  return sumTable(score, signals, rows, width)
}

const rowsOf = (signals: readonly Signal[], nameOf: (name: string) => string): string[][] =>
  strongestFirst(signals).map(({ name, points, evidence }) => [
    signed(points),
    safeText(nameOf(name)),
    safeText(evidence),
  ])

function sumTable(score: number, signals: readonly Signal[], rows: string[][], width: number): string {
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
