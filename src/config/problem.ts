import { MentionsError } from '../model/error.js'
import type { Outside } from './environment.js'

/** Something wrong in the config file. */
export type Problem = {
  message: string
  /** Where it stands in the text, in UTF-16 code units. */
  offset: number
  /** It is not the file that is wrong, but a variable that is not set, or another file. */
  outside?: Outside
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
  const of = (where: Problem['outside']) => problems.some(({ outside }) => outside === where)
  const again = 'then run `mentions check`.'
  const places = 'For cron: in the crontab, or in a file that its line reads first.'
  const hint = !of('variable')
    ? `Correct ${of('file') ? 'what is said above' : one}, ${again}`
    : problems.every(({ outside }) => outside === 'variable')
      ? `Set ${them} where this runs, ${again} ${places}`
      : `Set the variables where this runs, and correct the other lines, ${again}`
  return new MentionsError([`The config has ${count}:`, ...unique.slice(0, MOST), ...left].join('\n  '), {
    hint,
  })
}
