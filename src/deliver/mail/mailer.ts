import { hostname } from 'node:os'
import { MentionsError } from '../../model/error.js'
import { type MailAddress, readAddress } from './address.js'
import { namelessGreeting } from './greeting.js'
import type { ComposedMail, DigestMail, Envelope, MailRoute, MailSettings, MailTimeouts } from './mail.js'
import { checkMaildir, saveToMaildir } from './maildir.js'
import { type Correspondents, writeMessage } from './message.js'
import type { Recipient } from './recipient.js'
import { checkSendmail, sendBySendmail } from './sendmail.js'
import { checkSmtp, smtpRoute } from './smtp.js'
import { readSmtpAddress } from './smtp-address.js'

export interface Mailer {
  /** Where mail goes first, without secrets: `mail.northwind.example:587`, or a path. */
  readonly target: string
  /** What this machine calls itself to the server, where some servers refuse that. */
  readonly greeting?: string | undefined
  /**
   * Goes as far as it can without sending anything: connects, logs in and names the sender, or looks whether the program or folder
   * is there.
   *
   * @throws DeliveryError when mail could not be sent that way
   */
  check(signal?: AbortSignal): Promise<void>
  /** The mail as it will be sent, addressed as configured. Touches nothing outside. */
  compose(mail: DigestMail, now: Date): Promise<ComposedMail>
  /**
   * Sends a mail, now or one that was composed long ago.
   *
   * @returns one entry for each recipient of the envelope, in its order
   * @throws DeliveryError when nobody got it, or when nobody can say
   */
  send(mail: SentMail, signal?: AbortSignal): Promise<readonly Recipient[]>
  /** Ends what sending keeps open for the next mail. More can be sent after that. */
  close(): void
}

type SentMail = { envelope: Envelope; message: string; messageId: string }

/** How mails leave, whoever wrote them. */
export type Post = Omit<Mailer, 'compose'>

const defaults: MailTimeouts = { connect: 20_000, greeting: 30_000, idle: 120_000, total: 300_000 }

/** @throws MentionsError when an address or the address of the server cannot be used; the config has checked them before */
export function createMailer(settings: MailSettings): Mailer {
  const people = correspondents(settings)
  const timeouts = { ...defaults, ...settings.timeouts }
  return {
    compose: (mail, now) => writeMessage(mail, people, now),
    ...postBy(settings.via, people.from.address, timeouts),
  }
}

/**
 * @param from who sends, a bare address
 * @throws MentionsError when the address of the server cannot be used
 */
export function postBy(via: MailRoute, from: string, timeouts: MailTimeouts = defaults): Post {
  if ('smtp' in via) {
    const address = readSmtpAddress(via.smtp)
    if ('problem' in address) throw unusable('digest.email.smtp', address.problem)
    const server = { ...address, trusted: via.trusted }
    const host = server.host.includes(':') ? `[${server.host}]` : server.host
    const smtp = smtpRoute(server, timeouts)
    return {
      target: `${host}:${server.port}`,
      greeting: namelessGreeting(server, hostname()),
      check: (signal) => checkSmtp(server, from, timeouts, signal),
      send: ({ envelope, message }, signal) => smtp.send(envelope, message, signal),
      close: () => smtp.hangUp(),
    }
  }
  if ('sendmail' in via) {
    return {
      target: via.sendmail,
      check: async () => checkSendmail(via.sendmail),
      send: ({ envelope, message }, signal) =>
        sendBySendmail(via.sendmail, envelope, message, timeouts.total, signal),
      close() {},
    }
  }
  return {
    target: via.maildir,
    check: async () => checkMaildir(via.maildir),
    send: async (mail) => saveToMaildir(via.maildir, mail),
    close() {},
  }
}

function correspondents({ from, replyTo, to, cc = [], bcc = [] }: MailSettings): Correspondents {
  if (to.length === 0) throw unusable('digest.email.to', 'Nobody is named who gets the mail.')
  return {
    from: usable(from, 'digest.email.from'),
    replyTo: replyTo === undefined ? undefined : usable(replyTo, 'digest.email.replyTo'),
    to: to.map((text) => usable(text, 'digest.email.to')),
    cc: cc.map((text) => usable(text, 'digest.email.cc')),
    bcc: bcc.map((text) => usable(text, 'digest.email.bcc')),
  }
}

function usable(text: string, key: string): MailAddress {
  const read = readAddress(text)
  if ('problem' in read) throw unusable(key, read.problem)
  return read
}

const unusable = (key: string, problem: string): MentionsError =>
  new MentionsError(`No mail can be sent: ${key} is not usable. ${problem}`, {
    hint: `Correct ${key} in your config, then run \`mentions check\`.`,
  })
