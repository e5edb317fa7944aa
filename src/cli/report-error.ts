import { clockFor } from '../app/calendar.js'
import { Failed, isExpected } from '../model/failed.js'
import { stepAsTyped } from '../outputs/wording/as-typed.js'
import { causeWords } from '../outputs/wording/cause.js'
import { errorWords } from '../outputs/wording/failures/index.js'
import { fold } from '../terminal/fold.js'
import { safeText } from '../terminal/safe.js'
import { terminalWidth } from '../terminal/view.js'
import { redactText } from '../text/redact.js'
import type { App } from './app.js'
import { logLine } from './log.js'
import { systemRefusal } from './system-refusal.js'

/** What a person is told about an error: what happened, why, what to do next. `code`: of a failure that has one, for programs. */
type Told = { code?: string; message: string; cause?: string; hint?: string; stack?: string }

/** Something nobody foresaw keeps its stack, since the person can do no more than report it. */
function tellOf(thrown: unknown, self: string): Told {
  const error = systemRefusal(thrown) ?? thrown
  if (!isExpected(error)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {
      message: 'something went wrong that should not have. Please report it with these lines:',
      stack,
    }
  }
  const clock = clockFor()
  const { message, hint } = errorWords(error, clock)
  const cause = causeWords(error, message, clock)
  return {
    ...(error instanceof Failed && { code: error.failure.code }),
    message,
    ...(cause !== undefined && { cause }),
    hint: stepAsTyped(hint, self),
  }
}

/** An error in words, of as many lines as it takes. */
export function describeError(error: unknown, self = 'mentions'): string {
  const { message, cause, hint, stack } = tellOf(error, self)
  if (stack !== undefined) return redactText(`mentions: ${message}\n${stack}\n`)
  const lines = [
    ...message.split('\n').map((line, index) => (index === 0 ? `mentions: ${line}` : `  ${line}`)),
    ...(cause === undefined ? [] : [`  cause: ${cause}`]),
    ...(hint ?? '').split('\n').map((line, index) => (index === 0 ? `  try: ${line}` : `       ${line}`)),
  ]
  return redactText(`${lines.map((line) => indented(line)).join('\n')}\n`)
}

/** Says an error on stderr: in words, or as a line of the JSON log. */
export function reportError(app: App, error: unknown): void {
  if (app.logFormat === 'text')
    app.stderr.write(fold(describeError(error, app.self), terminalWidth(app.stderr)))
  else {
    const told = Object.entries(tellOf(error, app.self)).map(([key, text]) => [key, redactText(text)])
    logLine(app, 'error', 'error', Object.fromEntries(told))
  }
}

/** Errors quote feeds, files and servers: their words must not reach the terminal as commands to it. */
const indented = (line: string) => (/^ */.exec(line)?.[0] ?? '') + safeText(middleLeftOut(line.trimStart()))

/** Characters of a line that somebody reads. */
const LONGEST_LINE = 2_000
const KEPT_AT_END = 200

/** What was typed or found may be of any length, and what to do next stands behind it. */
function middleLeftOut(line: string): string {
  if (line.length <= LONGEST_LINE) return line
  const start = line.slice(0, LONGEST_LINE - KEPT_AT_END).replace(/\p{Surrogate}$/u, '')
  return `${start} … ${line.slice(-KEPT_AT_END).replace(/^\p{Surrogate}/u, '')}`
}
