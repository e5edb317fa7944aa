import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { DeliveryError } from '../error.js'
import type { Envelope } from './mail.js'
import type { Recipient } from './recipient.js'
import type { SmtpServer } from './smtp-address.js'

/** What nodemailer knows of the server, for its own use; it may be missing in a version that is to come. */
type Extensions = { _supportedExtensions?: readonly string[] }

/** Whether a server takes addresses with letters beyond ASCII before the @: RFC 6531. */
export const takesAnyLetter = (connection: SMTPConnection): boolean =>
  (connection as unknown as Extensions)._supportedExtensions?.includes('SMTPUTF8') ?? true

/**
 * Whom a server that does not cannot be told of: there is no other way to write what stands before the @. A domain is in ASCII already.
 * They wait: another server may take them.
 *
 * @throws DeliveryError where it is the sender, and nobody can get it
 */
export function unsendable({ from, to }: Envelope, { host }: SmtpServer): readonly Recipient[] {
  if (!isAscii(from)) throw cannotWrite(host, from, 'digest.email.from')
  return to
    .filter((address) => !isAscii(address))
    .map((address) => ({ address, state: 'waiting', problem: cannotWrite(host, address, 'digest.email') }))
}

const isAscii = (text: string): boolean => /^[\x21-\x7e]*$/.test(text)

const cannotWrite = (host: string, address: string, key: string): DeliveryError =>
  new DeliveryError(`${host} takes no address with such letters before the @: ${address}.`, {
    hint: `Put another address of the same mailbox into \`${key}\`, or use a server that takes them (SMTPUTF8).`,
  })
