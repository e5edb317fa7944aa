import { MentionsError } from '../model/error.js'
import type { App } from './app.js'
import { readStdin } from './read-stdin.js'

/** Longer than any answer that a place takes, in UTF-16 code units. */
const LONGEST = 20_000

/**
 * A text that was typed behind an option, or piped in where that is `-`.
 *
 * @param again the command that takes it from a pipe
 * @throws MentionsError for one that is empty or too long, or where ids are piped in, too
 */
export async function typedText(
  app: App,
  typed: string,
  { words, again }: { words: readonly string[]; again: string },
): Promise<string> {
  if (typed === '-' && words.includes('-'))
    throw new MentionsError('Ids and text cannot both be piped in.', {
      hint: `Give the ids by hand: \`mentions ${again}\``,
    })
  const text = (typed === '-' ? await readStdin(app, `cat answer.txt | mentions ${again}`) : typed).trim()
  if (text === '')
    throw new MentionsError('The text is empty.', {
      hint: `Give it behind --text, or pipe it in: \`mentions ${again}\``,
    })
  if (text.length > LONGEST)
    throw new MentionsError(`The text has ${text.length} signs, and ${LONGEST} are kept at most.`, {
      hint: 'Write what matters, and where the rest stands.',
    })
  return text
}
