import { safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import type { Report } from '../../views/report.js'
import { closing, type Sentence } from '../closing.js'
import { codeSpans } from '../wording/code-spans.js'
import type { Palette } from './palette.js'

/** Where a line could end, and what stands there meanwhile: safe text has no private-use characters. */
const breaks = [' ', '-', '/', '–', '—']
const STAND_INS = 0xe000

/** What stands below the rows, or instead of them: counts, coverage, and what to type next. */
export const footer = (report: Report, { width, ...reader }: View, palette: Palette): string =>
  sentencesBelow(closing(report, reader), width, palette)

/** Sentences in lines of a width. */
export function sentencesBelow(
  sentences: readonly Sentence[],
  width: number,
  { alarm, strong }: Palette,
): string {
  const paints = { alarm, strong, plain: (text: string) => text }
  return sentences
    .flatMap((sentence) => lines(sentence, width).map((line) => `${paints[sentence.tone](line)}\n`))
    .join('')
}

/**
 * The `!` says without colour that something is wrong. Commands stay on one line, so that they can be copied; one that is wider than the
 * terminal is left to the terminal.
 */
function lines({ source, text, command }: Sentence, width: number): string[] {
  const about = source === undefined ? '' : `! ${safeText(source)}: `
  const said = codeSpans(safeText(text))
    .map(({ text, code }) => (code ? unbroken(`\`${text}\``) : text))
    .join('')
  const isWide = command !== undefined && displayWidth(command) > width
  const last = command === undefined || isWide ? '' : ` ${unbroken(command)}`
  const wrapped = wrap(`${about}${said}${command === undefined ? '' : ':'}${last}`, width).map(broken)
  return isWide ? [...wrapped, command] : wrapped
}

const unbroken = (command: string) =>
  command.replace(/[-–—/ ]/g, (sign) => String.fromCharCode(STAND_INS + breaks.indexOf(sign)))
const broken = (line: string) =>
  line.replace(/[\ue000-\ue004]/g, (standIn) => breaks[standIn.charCodeAt(0) - STAND_INS] ?? standIn)
