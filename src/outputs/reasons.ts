import type { Signal } from '../model/mention.js'

/** The signals that moved the score most, up or down, the strongest first. */
export const strongest = (signals: readonly Signal[], count: number): Signal[] =>
  signals.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, count)

/**
 * A signal for people: `no-answer "nobody replies"`, or its name alone where no words fired it. A minus in front says
 * that it speaks against a complaint.
 *
 * @param clean makes a stranger's words safe for the format
 */
export function reason({ name, points, evidence }: Signal, clean: (text: string) => string): string {
  const words = clean(evidence).trim()
  return `${points < 0 ? '−' : ''}${clean(name)}${words === '' ? '' : ` "${words}"`}`
}

/** Why a mention stands where it does: what speaks for a reply; what speaks against it only where nothing else does. */
export function reasons(signals: readonly Signal[], count: number): Signal[] {
  const forReply = signals.filter(({ points }) => points > 0)
  return strongest(withoutRepeats(forReply.length > 0 ? forReply : signals), count)
}

/** What the same words in title and text fired is said once, with all places where they stand. */
function withoutRepeats(signals: readonly Signal[]): Signal[] {
  const byWords = new Map<string, Signal>()
  for (const signal of strongest(signals, signals.length)) {
    const words = JSON.stringify([signal.name, signal.evidence.trim().toLowerCase()])
    const known = byWords.get(words)
    byWords.set(words, known ? { ...known, spans: [...known.spans, ...signal.spans] } : signal)
  }
  return [...byWords.values()]
}
