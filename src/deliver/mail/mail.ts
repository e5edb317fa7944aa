import type { SecureContext } from 'node:tls'

/** How the digest leaves the machine. Paths are absolute: the caller has put the home folder in for `~`. */
export type MailRoute =
  /** `smtp://` or `smtps://`, with user and password in it where the server wants them; see smtp-address.ts. */
  | { smtp: string /** Whom to trust, in place of those whom Node trusts. */; trusted?: SecureContext }
  /** The path of a program that takes mail as sendmail does. */
  | { sendmail: string }
  /** A folder that mail programs read; made when it is missing. */
  | { maildir: string }

/** From the config. Addresses as readAddress takes them. */
export type MailSettings = {
  from: string
  replyTo?: string | undefined
  to: readonly string[]
  cc?: readonly string[] | undefined
  /** Get the mail without being named in it. */
  bcc?: readonly string[] | undefined
  via: MailRoute
  timeouts?: Partial<MailTimeouts> | undefined
}

/** In milliseconds. */
export type MailTimeouts = {
  /** Looking up the name, connecting and the secure handshake. */
  connect: number
  /** Until the server says its first word. */
  greeting: number
  /** Without a word from the server, at any later step. */
  idle: number
  /** For the whole delivery, so that a server that trickles cannot hold it for ever. */
  total: number
}

/** A digest as whoever wrote it hands it over. */
export type DigestMail = {
  /** With `brandKey` it names what "since last" goes back to. */
  kind: string
  /** What it is about. */
  brands: readonly string[]
  /** The same for every digest of one brand, or of one set of brands: names the thread, the list and "since last". */
  brandKey: string
  /** What the digest covers: `from` inclusive, `to` exclusive. Two digests of one brand and period are one digest. */
  period: { from: Date; to: Date }
  /** Any text; line ends and invisible characters are taken out. */
  subject: string
  text: string
  html: string
}

/** An alert as it is mailed. */
export type AlertMail = {
  /** The same on every try. */
  id: string
  /** The name of the rule, whose mails are one thread. */
  rule: string
  /** Any text; line ends and invisible characters are taken out. */
  subject: string
  text: string
  html: string
  isUrgent?: boolean
}

/** Who hands the mail over and who gets it: bare addresses. */
export type Envelope = { from: string; to: readonly string[] }

/** A mail as it goes over the wire, CRLF line ends; what is stored and, if need be, sent again. */
export type ComposedMail = { messageId: string; subject: string; envelope: Envelope; message: string }
