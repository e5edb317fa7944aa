// Arabic and Hebrew write "and", "the", "in", "to" together with the word behind them: each word of a list stands for all of these.

const PLAIN = /^[\p{L}\p{M}]+\*?$/u

/** @param particles with a space between */
export function withAttached(phrases: string, particles: string): string {
  const before = particles.trim().split(/\s+/)
  return phrases.replace(/[^\s,]+/g, (part) => {
    const optional = part.endsWith('?')
    const choices = (optional ? part.slice(0, -1) : part)
      .split('|')
      .flatMap((word) => (PLAIN.test(word) ? [word, ...before.map((particle) => particle + word)] : [word]))
    return choices.join('|') + (optional ? '?' : '')
  })
}

/** The same for a class, whose words stand with a space between. */
export const classWithAttached = (words: string, particles: string): string =>
  withAttached(words, particles).replaceAll('|', ' ')
