import { repeatOption } from '../app/repeat-option.js'
import { closest, nearest } from '../config/did-you-mean.js'
import { MentionsError } from '../model/error.js'

/** Letters of either size, and blanks around a word, make no other one. */
export const isMeant = (name: string, typed: string): boolean =>
  name.toLowerCase().trim() === typed.toLowerCase().trim()

/** What to say of a name that the config does not have, with the ones that it has. `isKnown`: asked of parts between commas. */
export function unknownName(
  what: 'brand' | 'source',
  wanted: string,
  known: readonly string[],
  isKnown: (part: string) => boolean,
): MentionsError {
  const near = closest(wanted, known)
  return new MentionsError(`There is no ${what} ${JSON.stringify(wanted)} in the config.`, {
    hint:
      repeatOption(`--${what}`, wanted, isKnown) ??
      (near === undefined ? knownWords(what, wanted, known) : `Did you mean ${JSON.stringify(near)}?`),
  })
}

function knownWords(what: 'brand' | 'source', wanted: string, known: readonly string[]): string {
  const some = nearest(wanted, known)
  if (some.length === known.length) return `The config has: ${known.join(', ')}.`
  const command = what === 'source' ? 'mentions sources' : 'mentions check'
  return `The nearest of ${known.length}: ${some.join(', ')}. All of them: \`${command}\``
}
