import { factsOfWorst } from '../languages/harm-meanings.js'
import type { Signal } from '../model/mention.js'

/** The signals that moved the score most, up or down, the strongest first. */
export const strongestFirst = (signals: readonly Signal[]): Signal[] =>
  signals.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))

/**
 * Why a mention stands where it does, the strongest first: what speaks for a reply; what speaks against it only where
 * nothing else does. Small signs only where there is nothing better: named alone, "I" or "no" would make one doubt.
 */
export function reasonsOf(signals: readonly Signal[]): Signal[] {
  const forReply = signals.filter(({ points }) => points > 0)
  return withoutRepeats(tellingOf(forReply.length > 0 ? forReply : signals))
}

/** The signals that tell somebody why, and how many points the others have together. */
export function tellingAndSmall(signals: readonly Signal[]): { telling: Signal[]; small: number } {
  const telling = tellingOf(signals)
  const small = signals.filter((signal) => !telling.includes(signal))
  return { telling, small: small.reduce((total, { points }) => total + points, 0) }
}

function tellingOf(signals: readonly Signal[]): Signal[] {
  const telling = signals.filter((signal) => !isSmall(signal))
  const inText = telling.filter(
    ({ spans }) => spans.length === 0 || spans.some(({ field }) => field === 'text'),
  )
  // A page's title may be about anything; what the poster wrote below it tells more.
  const posters = telling.filter((signal) => inText.includes(signal) || !STATES.has(signal.name))
  return posters.length > 0 ? posters : telling.length > 0 ? telling : [...signals]
}

/** Below this a sign was weakened by where it stands: repeated, or somebody else's trouble. */
const WEAKENED = 0.3
const isSmall = ({ name, points }: Signal): boolean =>
  SMALL.has(name) || (Math.abs(points) < WEAKENED && !AT_STAKE.has(name))

/** What puts a post before all others is told whatever its points: who reads the list asks why it stands there. */
const AT_STAKE: ReadonlySet<string> = new Set(['danger', 'despair', ...factsOfWorst])

/** Signs that stand in any sentence. */
const SMALL: ReadonlySet<string> = new Set([
  'first-person',
  'spoken-to',
  'own-matter',
  'denial',
  'contrast',
  'still',
  'regret',
  'expectation',
  'polite-ask',
  'question-mark',
  'exclamation',
  'length',
  'article',
  'sales-talk',
  'chatter',
  'supposed',
])

/** What things are like: words that stand in many a headline. */
const STATES: ReadonlySet<string> = new Set(['condition', 'shortage', 'slow', 'price', 'dislike'])

/** What the same words in title and text fired is said once, with all places where they stand. */
function withoutRepeats(signals: readonly Signal[]): Signal[] {
  const byWords = new Map<string, Signal>()
  for (const signal of strongestFirst(signals)) {
    const words = JSON.stringify([signal.name, signal.evidence.trim().toLowerCase()])
    const known = byWords.get(words)
    byWords.set(words, known ? { ...known, spans: [...known.spans, ...signal.spans] } : signal)
  }
  return [...byWords.values()]
}
