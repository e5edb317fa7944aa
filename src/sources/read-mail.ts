import PostalMime, { type Address, type Email, type Mailbox } from 'postal-mime'
import { readDate } from '../feeds/dates/index.js'
import { cleanText } from '../text/clean.js'
import { htmlToText } from '../text/html.js'
import { mailQuotes } from '../text/quotes/mail.js'
import { markedLines } from '../text/quotes/marked-lines.js'
import { signatures } from '../text/quotes/signature.js'
import { joinStretches } from '../text/quotes/stretch.js'

/** What of a mail is read. Texts are fit to store. */
export type Mail = {
  from?: Person
  /** Whom an answer goes to, where that is one other than `from`. */
  replyTo?: Person
  /** Addresses, in lower case. */
  to: readonly string[]
  subject: string
  /**
   * Without a signature, and without the mails before it, where they stand below it whole. What is quoted in between has lines that begin with
   * `>`. Empty where only files came.
   */
  text: string
  /** The text is that of the mail, and not made of its HTML. */
  isPlain: boolean
  /** As it came; '' for none. */
  html: string
  /** What its sender says. */
  date?: Date
  /** Without `<` and `>`. */
  id?: string
  /** The mail that it answers, and the one that began it all, as far as it says. */
  answers?: string
  root?: string
  /** A header's value in lower case; the first, where there are several. */
  header(name: string): string | undefined
}

export type Person = { name: string; address: string }

/** In characters, of text and of HTML: nobody reads further. */
const MOST_TEXT = 50_000
/** Parts within parts. Nobody writes so, and each level costs. */
const DEEPEST = 50

/** What mails of Windows say that call themselves ISO-8859-1, and Node's own tables leave as control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const plain = (text: string): string =>
  cleanText(text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign))

/**
 * Bytes → mail, or as much of it as came.
 *
 * @returns undefined for what is no mail
 */
export async function readMail(bytes: Uint8Array): Promise<Mail | undefined> {
  const mail = await parsed(bytes)
  if (mail === undefined) return undefined
  const from = personOf(mail.from) ?? personOf(mail.sender)
  const replyTo = personOf(mail.replyTo?.[0])
  const html = (mail.html ?? '').slice(0, MOST_HTML)
  const isPlain = (mail.text ?? '').trim() !== ''
  const written = (isPlain ? (mail.text ?? '') : htmlToText(html)).slice(0, MOST_TEXT)
  const subject = oneLine(mail.subject ?? '')
  const words = withoutSignature(plain(written)).trim()
  const date = dateOf(mail)
  const id = idOf(mail.messageId)
  const answers = idOf(mail.inReplyTo)
  const root = idOf(mail.references) ?? answers
  return {
    ...(from && { from }),
    ...(replyTo && replyTo.address !== from?.address && { replyTo }),
    to: [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((one) => personOf(one)?.address ?? []),
    subject,
    text: isForward(subject) ? words : withoutEarlier(words),
    isPlain,
    html,
    ...(date && { date }),
    ...(id !== undefined && { id }),
    ...(answers !== undefined && { answers }),
    ...(root !== undefined && { root }),
    header: (name) =>
      mail.headers
        .find(({ key }) => key === name)
        ?.value.trim()
        .toLowerCase(),
  }
}

const MOST_HTML = 500_000

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, forceRfc822Attachments: true })
    return mail.from === undefined && mail.subject === undefined && mail.date === undefined ? undefined : mail
  } catch {
    // Parts or headers without end.
    return undefined
  }
}

const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

function personOf(one: Address | undefined): Person | undefined {
  const { address = '', name } = mailboxOf(one) ?? { name: '' }
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return undefined
  // Who hides behind another address than their own is called by the one that answers go to.
  const called = oneLine(name).replace(/^['"]|['"]$/g, '')
  return { name: called === '' ? plain(address) : called, address: plain(address).toLowerCase() }
}

const mailboxOf = (one: Address | undefined): Mailbox | undefined =>
  one === undefined ? undefined : one.group === undefined ? one : one.group[0]

/** The parser's own form of a date, or what it could not read. */
function dateOf({ headers }: Email): Date | undefined {
  const written = headers.find(({ key }) => key === 'date')?.value
  // "Mon, 2 Nov 2026 10:00:00 +0100 (CET)"
  return written === undefined ? undefined : readDate(written.replace(/\s*\([^)]{0,100}\)\s*$/, ''))
}

const idOf = (written: string | undefined): string | undefined =>
  /<([^<>\s]{1,500})>/.exec(written ?? '')?.[1]

/** It holds addresses and telephones of whoever wrote, and nobody complains in it. */
function withoutSignature(text: string): string {
  let rest = text
  for (const { start, end } of joinStretches(signatures(text), text).toReversed())
    rest = rest.slice(0, start) + rest.slice(end)
  return rest
}

/** Who passes something on writes it for what stands below. */
const isForward = (subject: string): boolean => /^(?:fwd?|wg|tr|rv|doorst)\s?:/i.test(subject)

/** The mail that it answers, which is a post of its own, or was written by us. */
function withoutEarlier(text: string): string {
  const last = joinStretches([...markedLines(text), ...mailQuotes(text)], text).at(-1)
  if (last === undefined || text.slice(last.end).trim() !== '') return text
  return text.slice(0, last.start).trim() || text
}
