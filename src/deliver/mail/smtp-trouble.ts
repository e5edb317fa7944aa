/** What nodemailer says of a failure; every part may be missing. */
export type SmtpTrouble = Error & {
  code?: string | undefined
  /** The code below nodemailer's own, such as ECONNREFUSED. */
  originalCode?: string | undefined
  /** The server's words, beginning with a three-digit code. */
  response?: string | undefined
  responseCode?: number | undefined
  /** The command that was answered, such as `MAIL FROM`. */
  command?: string | undefined
  timeoutType?: string | undefined
}

/** What a person is told. `permanent` where the same mail would be refused again. */
export type Words = { message: string; hint: string; permanent?: boolean }

/** Nobody can mend it from here. When it is tried again is said of all mails at once. */
export const PASSES = 'Wait: this most often passes. If it does not, ask whoever runs the server.'

const QUOTE = ' (it said: '

/** The server's own words, one line, cut: they often say most. */
export function quoted({ response }: SmtpTrouble): string {
  if (response === undefined) return ''
  const line = response.replace(/\s+/g, ' ').trim()
  return `${QUOTE}${line.length > 300 ? `${line.slice(0, 299)}…` : line})`
}

/** A message without them. */
export const unquoted = (message: string): string => message.split(QUOTE)[0] ?? message
