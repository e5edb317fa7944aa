import { redactText } from '../http/redact.js'
import { MentionsError } from '../model/error.js'
import { asTyped } from '../outputs/wording/as-typed.js'
import { safeText } from '../terminal/safe.js'

/** The deepest cause: the layers above it only say that something failed. */
function rootCause(error: Error): Error {
  return error.cause instanceof Error ? rootCause(error.cause) : error
}

/**
 * What a person is told about an error: what happened, why, what to do next. Something nobody foresaw keeps its stack, since
 * the person can do no more than report it.
 */
export function describeError(error: unknown, self = 'mentions'): string {
  if (!(error instanceof MentionsError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return redactText(
      `mentions: something went wrong that should not have. Please report it with these lines:\n${stack}\n`,
    )
  }
  const cause = rootCause(error)
  const lines = [
    ...error.message.split('\n').map((line, index) => (index === 0 ? `mentions: ${line}` : `  ${line}`)),
    ...(cause === error || error.message.includes(cause.message) ? [] : [`  cause: ${cause.message}`]),
    ...asTyped(error.hint, self)
      .split('\n')
      .map((line, index) => (index === 0 ? `  try: ${line}` : `       ${line}`)),
  ]
  return redactText(`${lines.map((line) => indented(line)).join('\n')}\n`)
}

/** Errors quote feeds, files and servers: their words must not reach the terminal as commands to it. */
const indented = (line: string) => (/^ */.exec(line)?.[0] ?? '') + safeText(line.trimStart())
