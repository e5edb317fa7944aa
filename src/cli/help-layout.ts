import type { HelpConfiguration } from 'commander'
import { fold } from '../terminal/fold.js'
import { displayWidth } from '../terminal/width.js'

/** Narrower than this nothing stands beside the name of an option. */
const TWO_COLUMNS = 72

/**
 * How help is laid out: in a narrow terminal what an option does stands below its name, so that no line is broken within a word.
 *
 * @param width of the terminal; undefined where it is none
 */
export const helpLayout = (width: number | undefined): HelpConfiguration =>
  width === undefined || width >= TWO_COLUMNS
    ? { showGlobalOptions: true }
    : {
        showGlobalOptions: true,
        minWidthToWrap: 1,
        formatItem: (term, _termWidth, description) =>
          description === '' ? `  ${term}` : `  ${term}\n${fold(`      ${description}`, width)}`,
      }

/** Help in lines that a terminal need not break: what stands side by side in the text below the options comes one below the other. */
export const foldHelp = (text: string, width: number | undefined): string =>
  width === undefined
    ? text
    : text
        .split('\n')
        .map((line) => (displayWidth(line) <= width ? line : line.replaceAll(/(?<=\S) {3,}(?=\d)/g, '\n  ')))
        .map((lines) => fold(lines, width))
        .join('\n')
