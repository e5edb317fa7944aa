import { MentionsError } from '../model/error.js'

/** Something wrong in the config file. */
export type Problem = {
  message: string
  /** Where it stands in the text, in UTF-16 code units. */
  offset: number
}

/** The most problems to print: more than that is a file of another kind. */
const MOST = 100

/**
 * All problems of a file as one error, in the order they stand in.
 *
 * @param shownPath the file's name as people should read it
 * @param lineAndColumn both counted from 1
 */
export function problemsError(
  shownPath: string,
  problems: readonly Problem[],
  lineAndColumn: (offset: number) => { line: number; col: number },
): MentionsError {
  const lines = problems
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ message, offset }) => {
      const { line, col } = lineAndColumn(offset)
      return `${shownPath}:${line}:${col}  ${message}`
    })
  const unique = [...new Set(lines)]
  const left = unique.length > MOST ? [`… and ${unique.length - MOST} more`] : []
  const count = unique.length === 1 ? 'a problem' : `${unique.length} problems`
  return new MentionsError([`The config has ${count}:`, ...unique.slice(0, MOST), ...left].join('\n  '), {
    hint: `Correct ${unique.length === 1 ? 'this line' : 'these lines'}, then run \`mentions check\`.`,
  })
}
