import { LEARNED, type Moveable } from '../../src/judge/lesson.js'
import type { Learned } from '../../src/model/learned.js'
import type { Mention, Signal } from '../../src/model/mention.js'

export const sign = (name: string, points: number): Signal => ({ name, points, evidence: name, spans: [] })

/** A complaint about Comet, whose name stands at the start of the words. */
export const moveable = (over: Partial<Moveable> = {}): Moveable => ({
  brand: 'Comet',
  score: 50,
  kind: 'delivery',
  severity: 2,
  danger: false,
  relevance: 0.75,
  relevanceSignals: [sign('name', 0.25)],
  official: false,
  signals: [sign('delay', 1.5)],
  named: [{ field: 'text', start: 0, end: 5 }],
  ...over,
})

export const postOf = (text: string) => ({ url: 'https://forum.example/t/1', text })

/** One word decides, for or against. */
export const learnedWord = (word: string, weight: number, marks = 40): Learned => {
  const part = {
    bias: 0,
    weights: [[`word:${word}`, weight]] as const,
    marks: { yes: marks / 2, no: marks / 2 },
    agrees: { before: 0, after: marks },
  }
  return { relevance: part, score: { ...part, shift: 0 } }
}

export const learnedIn = (signals: Mention['signals'] = []): number | undefined =>
  signals.find(({ name }) => name === LEARNED)?.points
