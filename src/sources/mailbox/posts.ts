import type { Author, FoundPost } from '../../model/post.js'
import { hexFingerprint } from '../../text/fingerprint.js'
import type { Mail, Person } from '../read-mail.js'

/** Where mails stand: people there are called by their addresses. */
const PLACE = 'mail'

/** What is known of a mail beside itself. */
export type Received = {
  /** What names it where its sender gave it no id: the folder's address, without user and password, and its UID (RFC 5092). */
  url: string
  receivedAt: Date | undefined
}

/** How far ahead a clock may be, in milliseconds. */
const AHEAD = 10 * 60_000

/** What a mail says, by whoever wrote it; undefined where it says nothing, as one that only brings files. */
export function postOf(mail: Mail, { url, receivedAt }: Received): FoundPost | undefined {
  const { id, answers, root, subject, text } = mail
  if (subject === '' && text === '') return undefined
  const name = id ?? hexFingerprint(JSON.stringify([mail.from?.address, mail.date, subject, text]), 32)
  const publishedAt = momentOf(mail, receivedAt)
  return {
    // As it is called wherever it lies (RFC 2392).
    keys: id === undefined ? [`${PLACE}:${name}`] : [`${PLACE}:${name}`, `mid:${id}`],
    place: PLACE,
    url: id === undefined ? url : `mid:${encodeURIComponent(id)}`,
    ...(subject !== '' && { title: subject }),
    ...(subject !== '' && answers !== undefined && { titleOf: 'thread' as const }),
    text,
    ...authorOf(writerOf(mail)),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' as const }),
    thread: { id: root ?? name, ...(answers !== undefined && { parentId: answers }) },
  }
}

/** Of mails from the future, and of those without a date, their server knows when they came. */
export const momentOf = ({ date }: Mail, receivedAt: Date | undefined): Date | undefined =>
  date === undefined || (receivedAt !== undefined && date.getTime() > receivedAt.getTime() + AHEAD)
    ? receivedAt
    : date

const authorOf = (person: Person | undefined): { author?: Author } =>
  person === undefined ? {} : { author: { name: person.name, handle: person.address } }

/** What a form on a company's own site was filled in with comes from the company itself, and is answered to whoever filled it in. */
function writerOf({ from, replyTo, to }: Mail): Person | undefined {
  if (from === undefined) return replyTo
  const domain = domainOf(from.address)
  const isOwnForm = to.some((address) => domainOf(address) === domain)
  return replyTo !== undefined && isOwnForm && domainOf(replyTo.address) !== domain ? replyTo : from
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Sent by a program, or to many: nobody waits for an answer to it (RFC 3834). */
export function isAutomatic(mail: Mail): boolean {
  const submitted = mail.header('auto-submitted') ?? 'no'
  // A form on a web site is sent by a program, too.
  if (submitted.startsWith('auto-generated')) return mail.replyTo === undefined
  return (
    submitted !== 'no' ||
    /^(?:bulk|junk|list|auto_reply)$/.test(mail.header('precedence') ?? '') ||
    mail.header('list-id') !== undefined ||
    mail.header('list-unsubscribe') !== undefined ||
    mail.header('x-autoreply') !== undefined ||
    /^multipart\/report\b/.test(mail.header('content-type') ?? '') ||
    /^(?:mailer-daemon|postmaster)@/.test(mail.from?.address ?? '')
  )
}
