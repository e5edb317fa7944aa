import * as z from 'zod'
import { beginningOfId, parseShortId } from '../cases/short-id.js'
import { MentionsError } from '../model/error.js'

/**
 * The words of one argument: a variable in quotes holds several ids, parted by blanks or commas. What has other words in it stays as it
 * is, since it may be the name of an author.
 */
export function idsTyped(argument: string): readonly string[] {
  const words = wordsIn(argument)
  return words.length > 0 && words.every((word) => beginningOfId(word) !== undefined) ? words : [argument]
}

/** What is written like a whole id, and what cannot even begin one. */
export const looksLikeId = (word: string): boolean => parseShortId(word) !== undefined
export const isNoId = (word: string): boolean => beginningOfId(word) === undefined && !looksLikeId(word)

/**
 * The ids in a text that was piped in: words between blanks, commas and line ends, or the lines of `list --format ndjson`, whose last
 * one names no case.
 *
 * @throws MentionsError for a line of JSON that was cut, or in which no id is
 */
export function idsPiped(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trimStart().startsWith('{') ? idsOfLine(line, index + 1) : wordsIn(line)))
}

/** Signs alone, such as the `#` before a blank, stand for nothing. */
const wordsIn = (text: string): string[] =>
  text.split(/[\s,;]+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word))

const Line = z.union([
  z.object({ type: z.literal('coverage') }).transform(() => []),
  z.object({ case: z.object({ id: z.string() }) }).transform((line) => [line.case.id]),
])

function idsOfLine(line: string, number: number): readonly string[] {
  const read = Line.safeParse(jsonOf(line))
  if (read.success) return read.data
  throw new MentionsError(
    `Line ${number} of what was piped in is JSON without the id of a case. Nothing was done.`,
    {
      hint: 'Pipe in ids, or what `mentions list --format ndjson` prints.',
    },
  )
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
