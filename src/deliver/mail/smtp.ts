import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { DeliveryError } from '../error.js'
import type { Envelope, MailTimeouts } from './mail.js'
import type { Recipient } from './recipient.js'
import type { SmtpServer } from './smtp-address.js'
import { enter, inTime, type Line, lineTo } from './smtp-connection.js'
import {
  isForLaterRound,
  isTooManyAtOnce,
  recipientFailure,
  type SmtpStep,
  smtpFailure,
} from './smtp-failure.js'
import { takesAnyLetter, unsendable } from './smtp-letters.js'
import { askForSender } from './smtp-sender.js'
import { type SmtpTrouble, unquoted } from './smtp-trouble.js'

/** One server, for the mails of one run: they share a connection for as long as the server keeps it. */
export type SmtpRoute = {
  /**
   * Hands one mail to the server.
   *
   * @returns what became of each recipient, once the server has answered 250 to the whole
   * @throws DeliveryError when nobody got it, or when that is unknown; the signal's reason when aborted
   */
  send(envelope: Envelope, message: string, signal?: AbortSignal): Promise<readonly Recipient[]>
  hangUp(): void
}

export function smtpRoute(server: SmtpServer, timeouts: MailTimeouts): SmtpRoute {
  let kept: Line | undefined
  const hangUp = () => {
    kept?.connection.close()
    kept = undefined
  }
  const talk = async (mail: Mail, progress: Progress) => {
    if (kept !== undefined) {
      try {
        return await tell(kept, server, mail, progress)
      } catch (error) {
        if (!isHungUp(error, progress)) throw error
        hangUp()
      }
    }
    Object.assign(progress, { step: 'before the mail', told: [] } satisfies Progress)
    const line = lineTo(server, timeouts)
    kept = line
    await enter(line, server)
    return await tell(line, server, mail, progress)
  }
  return {
    async send(envelope, message, signal) {
      signal?.throwIfAborted()
      const progress: Progress = { step: 'before the mail', told: [] }
      try {
        return await inTime(timeouts.total, signal, () => talk({ envelope, message }, progress))
      } catch (error) {
        hangUp()
        return afterFailure(error, server, envelope, progress, signal)
      }
    },
    hangUp() {
      kept?.connection.quit()
      hangUp()
    },
  }
}

/**
 * Connects, logs in and asks whether the server takes mail from this sender, as for a mail, and leaves without sending one.
 *
 * @throws DeliveryError as sending does
 */
export async function checkSmtp(
  server: SmtpServer,
  from: string,
  timeouts: MailTimeouts,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted()
  const line = lineTo(server, timeouts)
  let step: SmtpStep = 'before the mail'
  try {
    await inTime(timeouts.total, signal, async () => {
      await enter(line, server)
      step = 'the envelope'
      await line.step<void>((done) => askForSender(line.connection, from, done))
      line.connection.quit()
    })
  } catch (error) {
    signal?.throwIfAborted()
    throw error instanceof Error ? smtpFailure(error, server, step, { from, to: [] }) : error
  } finally {
    line.connection.close()
  }
}

type Mail = { envelope: Envelope; message: string }

/** How far the conversation has come; it is read when something fails. `told` are those who need not be asked again. */
type Progress = { step: SmtpStep; told: readonly Recipient[] }

/** Servers end a connection that was quiet for a while, or had its share of mails: then another one is made. */
const isHungUp = (error: unknown, { step, told }: Progress): boolean => {
  const isBegun = step !== 'the envelope' || told.some(({ state }) => state === 'accepted')
  if (!(error instanceof Error) || isBegun || rejectedAll(error)) return false
  const { code, responseCode }: SmtpTrouble = error
  return responseCode === 421 || (responseCode === undefined && code !== 'ETIMEDOUT')
}

/** Who has it already must not get it again, whatever happened to the others after that. */
function afterFailure(
  error: unknown,
  server: SmtpServer,
  envelope: Envelope,
  { step, told }: Progress,
  signal: AbortSignal | undefined,
): readonly Recipient[] {
  const waiting = envelope.to.filter((to) => told.every(({ address }) => address !== to))
  const rest = { ...envelope, to: waiting }
  if (rejectedAll(error))
    return inOrder([...told, ...recipients(error.rejectedErrors, rest, server)], envelope)
  if (!told.some(({ state }) => state === 'accepted')) signal?.throwIfAborted()
  const failure =
    error instanceof DeliveryError || !(error instanceof Error)
      ? error
      : smtpFailure(error, server, step, rest)
  if (!(failure instanceof DeliveryError) || told.length === 0) throw failure
  const state = failure.permanent ? 'rejected' : 'waiting'
  return inOrder(
    [...told, ...waiting.map((address) => ({ address, state, problem: failure }) as const)],
    envelope,
  )
}

const inOrder = (told: readonly Recipient[], { to }: Envelope): readonly Recipient[] =>
  told.toSorted((a, b) => to.indexOf(a.address) - to.indexOf(b.address))

/** Nodemailer reads the text when the server has asked for it. Not one byte of it has left before that. */
function watched(bytes: Buffer, progress: Progress): Readable {
  return Readable.from(
    (function* () {
      progress.step = 'the text'
      yield bytes
    })(),
  )
}

/**
 * Those whom a server finds too many get the same mail in another round: RFC 5321, section 4.5.3.1.10. Where it refuses the mail for
 * all of them, as Exim may be told to, each round is for half as many.
 */
async function tell(
  { connection, step }: Line,
  server: SmtpServer,
  { envelope, message }: Mail,
  progress: Progress,
): Promise<readonly Recipient[]> {
  progress.step = 'the envelope'
  if (!takesAnyLetter(connection)) progress.told = unsendable(envelope, server)
  const bytes = Buffer.from(message)
  const use8BitMime = /[^\0-\x7f]/.test(message)
  let to = envelope.to.filter((one) => progress.told.every(({ address }) => address !== one))
  let atOnce = to.length
  while (to.length > 0) {
    progress.step = 'the envelope'
    const round = { from: envelope.from, to: to.slice(0, atOnce) }
    const info = await step<SMTPConnection.SentMessageInfo>((done) =>
      connection.send({ ...round, size: bytes.length, use8BitMime }, watched(bytes, progress), done),
    ).catch(async (error: SmtpTrouble) => {
      if (round.to.length === 1 || !isTooManyAtOnce(error, server, round)) throw error
      progress.step = 'the envelope'
      await step<boolean>((done) => connection.reset(done))
      return 'too many' as const
    })
    if (info === 'too many') {
      atOnce = Math.ceil(round.to.length / 2)
      continue
    }
    const rejections = info?.rejectedErrors ?? []
    const later = rejections.flatMap((one) => (isForLaterRound(one, server, round) ? [one.recipient] : []))
    const told = recipients(rejections, round, server).filter(({ address }) => !later.includes(address))
    progress.told = [...progress.told, ...told]
    to = to.filter((address) => later.includes(address) || !round.to.includes(address))
  }
  return inOrder(progress.told, envelope)
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
