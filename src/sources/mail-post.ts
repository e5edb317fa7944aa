import PostalMime, { type Email, type Mailbox } from 'postal-mime'
import { readDate } from '../feeds/dates/index.js'
import type { FoundPost } from '../model/post.js'
import { cleanText } from '../text/clean.js'
import { hexFingerprint } from '../text/fingerprint.js'
import { htmlToText } from '../text/html.js'
import { parseUrl } from '../text/parse-url.js'

/** @param place where mails stand that name no archive of theirs */
export async function readMail(
  bytes: Uint8Array,
  place: string,
): Promise<{ post: FoundPost; oddDate?: string } | { fault: { why: 'no-mail' | 'no-words' } }> {
  const mail = await parsed(bytes)
  if (mail === undefined) return { fault: { why: 'no-mail' } }
  const text = cleanText(mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '')).trim()
  const title = cleanText(mail.subject ?? '').trim()
  if (text === '' && title === '') return { fault: { why: 'no-words' } }
  const publishedAt = mail.date === undefined ? undefined : readDate(mail.date)
  const odd = publishedAt === undefined ? mail.date?.slice(0, 100) : undefined
  return {
    post: {
      ...namesOf(mail, place, { title, text }),
      ...(title !== '' && { title }),
      ...(title !== '' && mail.inReplyTo !== undefined && { titleOf: 'thread' as const }),
      text,
      ...authorOf(mail),
      ...(publishedAt && { publishedAt, publishedAtFrom: 'source' as const }),
      ...threadOf(mail),
    },
    ...(odd !== undefined && { oddDate: odd }),
  }
}

/** @returns undefined for what is no mail */
async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    const mail = await new PostalMime().parse(bytes)
    return mail.from === undefined && mail.subject === undefined && mail.date === undefined ? undefined : mail
  } catch {
    // Parts within parts without end, or headers without end.
    return undefined
  }
}

const idOf = (written: string | undefined): string | undefined => /<([^<>\s]+)>/.exec(written ?? '')?.[1]

/** A mail has one id wherever it lies (RFC 2392); its address is that of the list's archive, where it has one. */
function namesOf(
  mail: Email,
  place: string,
  { title, text }: { title: string; text: string },
): Pick<FoundPost, 'keys' | 'url' | 'place'> {
  const id = idOf(mail.messageId)
  const archived = mail.headers.find(({ key }) => key === 'archived-at')?.value.replace(/^<|>$/g, '')
  const page = /^https?:$/.test(parseUrl(archived ?? '')?.protocol ?? '') ? archived : undefined
  const words = [mail.date, mail.from?.address, title, mail.date === undefined ? text : text.slice(0, 200)]
  return {
    keys: [id === undefined ? `${place}:${hexFingerprint(JSON.stringify(words), 32)}` : `mid:${id}`],
    url: page ?? (id === undefined ? '' : `mid:${encodeURIComponent(id)}`),
    place,
  }
}

function authorOf({ from, replyTo }: Email): Pick<FoundPost, 'author'> {
  const sender = mailboxOf(from) ?? mailboxOf(replyTo?.[0])
  if (sender === undefined) return {}
  const address = sender.address.trim().toLowerCase()
  const name = cleanText(sender.name).trim() || address
  return name === '' ? {} : { author: { name, ...(address !== '' && { handle: address }) } }
}

const mailboxOf = (one: Email['from']): Mailbox | undefined =>
  one !== undefined && 'address' in one && one.address !== undefined ? one : undefined

function threadOf({ messageId, inReplyTo, references }: Email): Pick<FoundPost, 'thread'> {
  const parent = idOf(inReplyTo)
  const root = idOf(references) ?? parent ?? idOf(messageId)
  if (root === undefined) return {}
  return { thread: { id: root, ...(parent !== undefined && { parentId: parent }) } }
}
