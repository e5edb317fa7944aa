import MailComposer from 'nodemailer/lib/mail-composer'
import { hexFingerprint } from '../../text/fingerprint.js'
import type { MailAddress } from './address.js'
import type { AlertMail, ComposedMail, DigestMail } from './mail.js'

export type Correspondents = {
  from: MailAddress
  replyTo?: MailAddress | undefined
  to: readonly MailAddress[]
  cc: readonly MailAddress[]
  bcc: readonly MailAddress[]
}

/** Characters. Longer subjects are cut: brand names come into them, and some servers refuse very long header lines. */
const LONGEST_SUBJECT = 200

/** What a mail says, and what it belongs to. */
type Letter = {
  /** What its Message-ID begins with; the same for the same mail. */
  id: string
  /** All of one answer to the same mail, which there is none of: what mail programs put together as a thread. */
  thread: string
  /** What mail filters look for. */
  list: string
  subject: string
  text: string
  html: string
  isUrgent?: boolean
}

/**
 * The mail as text, the same for the same arguments.
 *
 * @param now becomes the mail's date
 */
export async function writeMessage(
  mail: DigestMail,
  people: Correspondents,
  now: Date,
): Promise<ComposedMail> {
  const period = [mail.period.from.toISOString(), mail.period.to.toISOString()]
  const { brandKey: list, subject, text, html } = mail
  return await write(
    {
      ...{ list, subject, text, html },
      id: `digest.${fingerprintOf(mail.kind, mail.brandKey, ...period)}`,
      thread: fingerprintOf(mail.kind, mail.brandKey),
    },
    people,
    now,
  )
}

/**
 * An alert as a mail, the same for the same arguments: one id, whenever it is sent, and one thread for each rule.
 *
 * @param at becomes the mail's date
 */
export async function writeAlert(
  { id, rule, ...said }: AlertMail,
  people: Pick<Correspondents, 'from' | 'to'>,
  at: Date,
): Promise<ComposedMail> {
  return await write(
    {
      ...said,
      id: `alert.${fingerprintOf('alert', id)}`,
      thread: fingerprintOf('alert', rule),
      list: `alerts ${rule}`,
    },
    { ...people, cc: [], bcc: [] },
    at,
  )
}

/**
 * Nothing in it can add a header: the addresses are taken apart, the subject is cleaned, and what else stands in the header is made
 * here.
 */
async function write(letter: Letter, people: Correspondents, date: Date): Promise<ComposedMail> {
  const { from, to, cc, bcc } = people
  const domain = domainOf(from)
  const messageId = `<${letter.id}@${domain}>`
  const thread = `<thread.${letter.thread}@${domain}>`
  const subject = headerText(letter.subject) || 'Mentions'
  const bytes = await new MailComposer({
    from: asNodemailer(from),
    ...(people.replyTo && { replyTo: asNodemailer(people.replyTo) }),
    to: to.map(named),
    cc: cc.map(named),
    subject,
    date,
    messageId,
    inReplyTo: thread,
    references: thread,
    headers: {
      'List-ID': `<${listLabel(letter.list)}.mentions.${domain}>`,
      // RFC 3834: holiday notices and the like must not answer. The second says so to Exchange.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(letter.isUrgent && { Importance: 'high', 'X-Priority': '1' }),
    },
    text: bodyText(letter.text),
    html: bodyText(letter.html),
    baseBoundary: letter.id.replace(/^\w+\./, ''),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return {
    messageId,
    subject,
    envelope: { from: from.address, to: unique([...to, ...cc, ...bcc].map(({ address }) => address)) },
    message: bytes.toString('utf8').replace(/\r?\n/g, '\r\n'),
  }
}

const asNodemailer = ({ name = '', address }: MailAddress) => ({ name, address })

/** A bare address below a subject that begins with the brand it belongs to is a sign of spam to filters. */
const named = ({ name, address }: MailAddress) => ({
  name: name || address.slice(0, address.lastIndexOf('@')),
  address,
})

const domainOf = ({ address }: MailAddress): string => address.slice(address.lastIndexOf('@') + 1)

const unique = (addresses: readonly string[]): readonly string[] => [...new Set(addresses)]

const fingerprintOf = (...parts: readonly string[]): string => hexFingerprint(JSON.stringify(parts), 24)

/**
 * A word for mail filters to look for, of one list only: `northwind-hosting`. Where letters or signs get lost on the way, such as those of
 * `Müller`, `C++` or `北风主机`, a short fingerprint of the whole stands behind what is left.
 */
function listLabel(brandKey: string): string {
  const label = brandKey
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_LABEL)
    .replace(/^-+|-+$/g, '')
  const isWhole = label === brandKey.toLowerCase().replace(/ /g, '-')
  return isWhole ? label : [label, hexFingerprint(brandKey, 8)].filter((part) => part !== '').join('-')
}

/** With the fingerprint, as much as a label of a host name may have. */
const LONGEST_LABEL = 50

/**
 * One line of what can be seen. Joiners stay: emoji and some scripts need them. `=?` would begin an encoded word (RFC 2047),
 * by which text that looks harmless here would be decoded to something else by whoever reads the mail.
 */
function headerText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/=(?=\?)/g, '= ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > LONGEST_SUBJECT ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : line
}

/** What a mail's body cannot hold: NUL and half characters. */
const bodyText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')
