import { setTimeout } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailTimeouts } from './mail.js'
import type { SmtpServer } from './smtp-address.js'
import { DeadlineError } from './smtp-failure.js'

/** How long a server may take to hang up after it has taken the mail. */
const GOODBYE = 1000

/** Does one step of a conversation; fails as soon as the connection does. */
type Step = <Result>(
  run: (done: (error?: Error | null, result?: Result) => void) => void,
) => Promise<Result | undefined>

/** A connection, and whoever speaks over it. */
export type Line = { connection: SMTPConnection; step: Step }

/** Nothing is sent before `enter`. */
export function lineTo(server: SmtpServer, timeouts: MailTimeouts): Line {
  const connection = connectionTo(server, timeouts)
  const failed = new Promise<never>((_, reject) => connection.on('error', reject))
  // An error that comes when nobody waits any more is of no interest.
  failed.catch(() => {})
  const step: Step = <Result>(run: (done: (error?: Error | null, result?: Result) => void) => void) =>
    Promise.race([
      failed,
      new Promise<Result | undefined>((resolve, reject) =>
        run((error, result) => (error ? reject(error) : resolve(result))),
      ),
    ])
  return { connection, step }
}

/** Connects, secures and logs in. */
export async function enter({ connection, step }: Line, { login }: SmtpServer): Promise<void> {
  await step<void>((done) => connection.connect(done))
  if (login === undefined) return
  if (!connection.allowsAuth)
    throw Object.assign(new Error('No AUTH in the answer to EHLO'), { code: 'EAUTH' })
  await step<boolean>((done) => connection.login({ user: login.user, pass: login.password }, done))
}

/**
 * @param time milliseconds for the work
 * @throws DeadlineError when it takes longer; what the work throws, or the signal's reason
 */
export async function inTime<T>(
  time: number,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const ended = new AbortController()
  try {
    return await Promise.race([
      work(),
      deadline(time, AbortSignal.any(signal ? [signal, ended.signal] : [ended.signal])),
    ])
  } finally {
    ended.abort()
  }
}

async function deadline(time: number, signal: AbortSignal): Promise<never> {
  await setTimeout(time, undefined, { signal, ref: false })
  throw new DeadlineError(`it had not taken the mail after ${time / 1000} s`)
}

const connectionTo = (server: SmtpServer, timeouts: MailTimeouts): SMTPConnection =>
  new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: !server.secure && server.startTls === 'required',
    ignoreTLS: server.startTls === 'never',
    ...(server.name !== undefined && { name: server.name }),
    ...(server.trusted !== undefined && { tls: { secureContext: server.trusted } }),
    connectionTimeout: timeouts.connect,
    dnsTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.idle,
    socketCloseTimeout: GOODBYE,
    allowInternalNetworkInterfaces: true,
    logger: false,
  })
