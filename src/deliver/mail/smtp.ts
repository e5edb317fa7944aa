import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { DeliveryError } from '../error.js'
import type { Envelope, MailTimeouts } from './mail.js'
import type { Recipient } from './recipient.js'
import type { SmtpServer } from './smtp-address.js'
import { DeadlineError, recipientFailure, type SmtpStep, smtpFailure } from './smtp-failure.js'
import { askForSender } from './smtp-sender.js'
import { type SmtpTrouble, unquoted } from './smtp-trouble.js'

/** How long a server may take to hang up after it has taken the mail. */
const GOODBYE = 1000

/**
 * Hands one mail to a server, in one conversation.
 *
 * @returns what became of each recipient, once the server has answered 250 to the whole
 * @throws DeliveryError when nobody got it, or when that is unknown; the signal's reason when aborted
 */
export async function sendBySmtp(
  server: SmtpServer,
  envelope: Envelope,
  message: string,
  timeouts: MailTimeouts,
  signal?: AbortSignal,
): Promise<readonly Recipient[]> {
  return await inTime(server, timeouts, signal, envelope, (connection, progress) =>
    conversation(connection, server, envelope, message, progress),
  )
}

/**
 * Connects, logs in and asks whether the server takes mail from this sender, as for a mail, and leaves without sending one.
 *
 * @throws DeliveryError as sendBySmtp does
 */
export async function checkSmtp(
  server: SmtpServer,
  from: string,
  timeouts: MailTimeouts,
  signal?: AbortSignal,
): Promise<void> {
  await inTime(server, timeouts, signal, { from, to: [] }, async (connection, progress) => {
    const step = await enter(connection, server)
    progress.step = 'the envelope'
    await step<void>((done) => askForSender(connection, from, done))
    connection.quit()
    return []
  })
}

async function inTime(
  server: SmtpServer,
  timeouts: MailTimeouts,
  signal: AbortSignal | undefined,
  envelope: Envelope,
  talk: (connection: SMTPConnection, progress: Progress) => Promise<readonly Recipient[]>,
): Promise<readonly Recipient[]> {
  signal?.throwIfAborted()
  const connection = connectionTo(server, timeouts)
  const progress: Progress = { step: 'before the mail' }
  const ended = new AbortController()
  try {
    return await Promise.race([
      talk(connection, progress),
      deadline(timeouts.total, AbortSignal.any(signal ? [signal, ended.signal] : [ended.signal])),
    ])
  } catch (error) {
    signal?.throwIfAborted()
    if (rejectedAll(error)) return recipients(error.rejectedErrors, envelope, server)
    throw error instanceof Error ? smtpFailure(error, server, progress.step, envelope) : error
  } finally {
    ended.abort()
    connection.close()
  }
}

const connectionTo = (server: SmtpServer, timeouts: MailTimeouts): SMTPConnection =>
  new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: !server.secure && server.startTls === 'required',
    ignoreTLS: server.startTls === 'never',
    ...(server.name !== undefined && { name: server.name }),
    connectionTimeout: timeouts.connect,
    dnsTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.idle,
    socketCloseTimeout: GOODBYE,
    allowInternalNetworkInterfaces: true,
    logger: false,
  })

/** How far the conversation has come; it is read when something fails. */
type Progress = { step: SmtpStep }

/** Nodemailer reads the text when the server has asked for it. Not one byte of it has left before that. */
function watched(bytes: Buffer, progress: Progress): Readable {
  return Readable.from(
    (function* () {
      progress.step = 'the text'
      yield bytes
    })(),
  )
}

async function deadline(time: number, signal: AbortSignal): Promise<never> {
  await setTimeout(time, undefined, { signal, ref: false })
  throw new DeadlineError(`it had not taken the mail after ${time / 1000} s`)
}

async function conversation(
  connection: SMTPConnection,
  server: SmtpServer,
  envelope: Envelope,
  message: string,
  progress: Progress,
): Promise<readonly Recipient[]> {
  const bytes = Buffer.from(message)
  const step = await enter(connection, server)
  progress.step = 'the envelope'
  const eightBit = /[^\0-\x7f]/.test(message)
  const info = await step<SMTPConnection.SentMessageInfo>((done) =>
    connection.send(
      { from: envelope.from, to: [...envelope.to], size: bytes.length, use8BitMime: eightBit },
      watched(bytes, progress),
      done,
    ),
  )
  connection.quit()
  return recipients(info?.rejectedErrors ?? [], envelope, server)
}

type Step = <Result>(
  run: (done: (error?: Error | null, result?: Result) => void) => void,
) => Promise<Result | undefined>

/** Connects, secures and logs in; what it returns does a further step of the conversation. */
async function enter(connection: SMTPConnection, server: SmtpServer): Promise<Step> {
  const failed = new Promise<never>((_, reject) => connection.on('error', reject))
  const step: Step = <Result>(run: (done: (error?: Error | null, result?: Result) => void) => void) =>
    Promise.race([
      failed,
      new Promise<Result | undefined>((resolve, reject) =>
        run((error, result) => (error ? reject(error) : resolve(result))),
      ),
    ])
  // An error that comes when nobody waits any more is of no interest.
  failed.catch(() => {})
  await step<void>((done) => connection.connect(done))
  const { login } = server
  if (login) {
    if (!connection.allowsAuth)
      throw Object.assign(new Error('No AUTH in the answer to EHLO'), { code: 'EAUTH' })
    await step<boolean>((done) => connection.login({ user: login.user, pass: login.password }, done))
  }
  return step
}

type Rejections = readonly (SmtpTrouble & { recipient?: string | undefined })[]

/** Everybody the server did not reject has got the mail. What is not about one of them is said once, in one problem. */
function recipients(rejections: Rejections, envelope: Envelope, server: SmtpServer): readonly Recipient[] {
  const shared = new Map<string, DeliveryError>()
  return envelope.to.map((address) => {
    const rejection = rejections.find(({ recipient }) => recipient === address)
    if (!rejection) return { address, state: 'accepted' }
    const own = recipientFailure(rejection, { from: envelope.from, to: address }, server)
    const said = unquoted(own.message)
    const problem = said.includes(address) ? own : (shared.get(said) ?? own)
    shared.set(said, problem)
    return { address, state: problem.permanent ? 'rejected' : 'waiting', problem }
  })
}

/** No recipient was accepted, so the mail itself was never sent; each has an answer of its own. */
function rejectedAll(error: unknown): error is Error & { rejectedErrors: Rejections } {
  return error instanceof Error && 'rejectedErrors' in error && Array.isArray(error.rejectedErrors)
}
