import type { Signal } from '../model/mention.js'

/** The signals that moved the score most, up or down, the strongest first. */
export const strongestFirst = (signals: readonly Signal[]): Signal[] =>
  signals.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))

/**
 * Why a mention stands where it does, the strongest first: what speaks for a reply; what speaks against it only where
 * nothing else does.
 */
export function reasonsOf(signals: readonly Signal[]): Signal[] {
  const forReply = signals.filter(({ points }) => points > 0)
  return withoutRepeats(forReply.length > 0 ? forReply : signals)
}

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
