import { safeText } from '../../terminal/safe.js'
import { wrap } from '../../terminal/wrap.js'
import { closing, type Sentence } from '../closing.js'
import type { Report, View } from '../report.js'
import type { Palette } from './palette.js'

const NO_BREAK = '\u00a0'

/** What stands below the rows, or instead of them: counts, coverage, and what to type next. */
export function footer(report: Report, { width, self }: View, { alarm, strong }: Palette): string {
  const paints = { alarm, strong, plain: (text: string) => text }
  return closing(report, self)
    .flatMap((sentence) => lines(sentence, width).map((line) => `${paints[sentence.tone](line)}\n`))
    .join('')
}

/** The `!` says without colour that something is wrong. Commands stay on one line, so that they can be copied. */
function lines({ source, text, command }: Sentence, width: number): string[] {
  const about = source === undefined ? '' : `! ${safeText(source)}: `
  const said = safeText(text).replace(/`[^`]*`/g, unbroken)
  return wrap(`${about}${said}${command === undefined ? '' : `: ${unbroken(command)}`}`, width).map((line) =>
    line.replaceAll(NO_BREAK, ' '),
  )
}

const unbroken = (command: string) => command.replaceAll(' ', NO_BREAK)
