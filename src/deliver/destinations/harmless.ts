// What people wrote goes into rooms where a word can ring every telephone. Each place makes it harmless in its own markup; this is what all
// need.
import type { AlertItem, AlertMessage } from '../../model/alert-message.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import { parseUrl } from '../../text/parse-url.js'

/** Takes no room, and keeps what stands around it from being read together. */
const APART = '\u200b'

/** No place takes much longer ones, and half an address leads nowhere. */
const LONGEST_ADDRESS = 1_000

/** The message without control characters, signs that turn the direction of reading, empty parts, and addresses that are none of the web. */
export function clean(message: AlertMessage): AlertMessage {
  return {
    ...message,
    rule: safeText(message.rule),
    title: safeText(message.title).trim() || 'An alert',
    brands: message.brands.map(safeText),
    items: message.items.map(cleanItem),
    notes: message.notes.map((note) => safeText(note).trim()).filter((note) => note !== ''),
  }
}

function cleanItem({ headline, by, words, url, case: id, command }: AlertItem): AlertItem {
  const who = safeText(by ?? '').trim()
  const said = safeLines(words ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const address = webAddress(url)
  return {
    headline: safeText(headline).trim() || 'A post',
    ...(who !== '' && { by: who }),
    ...(said !== '' && { words: said }),
    ...(address !== undefined && { url: address }),
    ...(id !== undefined && { case: safeText(id) }),
    ...(command !== undefined && { command: safeText(command) }),
  }
}

/** As `URL` writes it: no blanks, quotes nor signs that turn the direction of reading are left in it. */
function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : parseUrl(url)
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return undefined
  if (parsed.username !== '' || parsed.password !== '') return undefined
  return parsed.href.length > LONGEST_ADDRESS ? undefined : parsed.href
}

/** The same for rooms of chats, which make links of addresses and ring people at names: neither is left in people's words. */
export function harmless(message: AlertMessage): AlertMessage {
  const plain = clean(message)
  return {
    ...plain,
    rule: inert(plain.rule),
    title: inert(plain.title),
    brands: plain.brands.map(inert),
    notes: plain.notes.map(inert),
    items: plain.items.map((item) => ({
      ...item,
      headline: inert(item.headline),
      ...(item.by !== undefined && { by: inert(item.by) }),
      ...(item.words !== undefined && { words: inert(item.words) }),
    })),
  }
}

/** `@everyone` and `https://` look as they did, and do nothing. */
const inert = (text: string): string =>
  text
    .replace(/[@\uff20](?=[\p{L}\p{N}_<!&-])/gu, `$&${APART}`)
    .replace(/<(?=[@!#:/a-z])/gi, `$&${APART}`)
    .replace(/:(?=\/\/)/g, `:${APART}`)
    .replace(/(www)(?=\.)/gi, `$1${APART}`)
    .replace(/(mailto|tel|tg|slack|discord|msteams|javascript|data):/gi, `$1${APART}:`)
