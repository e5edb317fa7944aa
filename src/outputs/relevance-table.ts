import { LEARNED } from '../judge/lesson.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import { RELEVANCE_START } from '../judge/relevance/relevance.js'
import { DOUBTFUL_BELOW, type Mention } from '../model/mention.js'
import { grid } from '../terminal/grid.js'
import { safeText } from '../terminal/safe.js'
import { cutToWidth, displayWidth } from '../terminal/width.js'
import { signalLabel } from './wording/signal-labels.js'

const POINTS = 7

/** Why a post is taken to mean the brand or a namesake: the sum, one line a reason. Empty where nothing was looked at. */
export function relevanceTable(
  { relevance, relevanceSignals: signals = [] }: Pick<Mention, 'relevance' | 'relevanceSignals'>,
  width: number,
): string[] {
  if (signals.length === 0) return []
  const names = Math.max(
    ...signals.map(({ name }) => displayWidth(name === LEARNED ? signalLabel(name) : name)),
    'start'.length,
  )
  const words = Math.max(10, width - POINTS - names - 6)
  const rows = signals.map(({ name, points, evidence }) => [
    signed(points),
    safeText(name === LEARNED ? signalLabel(name) : name),
    cutToWidth(safeText(evidence), words),
  ])
  return [
    `Relevance ${relevance.toFixed(2)} of 1: ${meantWords(relevance)}`,
    '',
    grid(
      [{ width: POINTS, align: 'right' }, { width: names }, { width: words }],
      [...rows, [signed(RELEVANCE_START), 'start', 'below 0.50 a post is kept and not shown']],
    ),
  ]
}

const meantWords = (relevance: number): string => {
  if (relevance < RELEVANT_FROM) return 'more likely a namesake'
  return relevance < DOUBTFUL_BELOW
    ? 'perhaps not about the brand, so listed behind the others'
    : 'about the brand'
}

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`
