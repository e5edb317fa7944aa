import { MentionsError } from '../model/error.js'

/** Something wrong in the config file. */
export type Problem = {
  message: string
  /** Where it stands in the text, in UTF-16 code units. */
  offset: number
  /** Of the environment rather than of the file: a variable that is not set. */
  isUnset?: boolean
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
  const [one, them] = unique.length === 1 ? ['this line', 'it'] : ['these lines', 'them']
  const unset = problems.filter(({ isUnset }) => isUnset === true).length
  const correct = `Correct ${one}, then run \`mentions check\`.`
  const set = `Set ${them} where this runs, then run \`mentions check\`. For cron: in the crontab, or in a file that its line reads first.`
  const both = 'Set the variables where this runs, and correct the other lines, then run `mentions check`.'
  return new MentionsError([`The config has ${count}:`, ...unique.slice(0, MOST), ...left].join('\n  '), {
    hint: unset === 0 ? correct : unset === problems.length ? set : both,
  })
}
