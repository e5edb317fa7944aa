import type { FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import { isRedirect, targetOf } from '../google-link.js'
import type { Parsers } from '../parsers.js'
import type { Mail } from '../read-mail.js'

const SENDER = 'googlealerts-noreply@google.com'

/** It says what Google found, and is nothing that anybody wrote. */
export const isAlert = ({ from }: Mail): boolean => from?.address === SENDER

type Result = { url: string; title: string; text: string }

/**
 * What an alert found. Each page is named several times, by its title, its picture and ways to share it, and is one result.
 *
 * @param foundAt when the mail was written
 */
export function resultsOf(mail: Mail, foundAt: Date | undefined, parsers: Parsers): FoundPost[] {
  const links =
    mail.isPlain && isRedirect(/https?:\/\/\S+\/url\?\S+/.exec(mail.text)?.[0] ?? '')
      ? inText(mail.text)
      : inHtml(mail.html, parsers)
  const results = new Map<string, Result>()
  for (const { link, title, text } of links) {
    const url = targetOf(link)
    const address = url === undefined ? undefined : canonicalUrl(url)
    if (url === undefined || address === undefined || isOfGoogle(address)) continue
    const known = results.get(address)
    if (known === undefined || known.title === '') results.set(address, { url, title, text })
  }
  return [...results].map(([address, { url, title, text }]) => ({
    keys: [address],
    place: new URL(address).hostname,
    url,
    ...(title !== '' && { title }),
    text,
    ...(foundAt && { publishedAt: foundAt, publishedAtFrom: 'found' as const }),
  }))
}

/** Its settings, and the search itself. */
const isOfGoogle = (address: string): boolean =>
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:alerts|search)\b/i.test(address)

type Linked = { link: string; title: string; text: string }

/** A section, such as "NEWS", or "=== Web - 1 new result for [northwind] ===". */
const SECTION = /^(?:===.*===|\p{Lu}{2,}(?:\s\p{Lu}+){0,3})$/u
/** In characters: a second line that is no longer names who published it. */
const LONGEST_PUBLISHER = 60

/** Title, often who published it, and some words, each from a line of its own, above the link. */
function inText(text: string): Linked[] {
  const found: Linked[] = []
  let from = 0
  for (const match of text.matchAll(/<?(https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?[^\s<>]+)>?/gi)) {
    const above = linesOf(text.slice(from, match.index))
    const lines = above.slice(above.findLastIndex((line) => SECTION.test(line)) + 1)
    from = match.index + match[0].length
    const [title = '', ...rest] = lines
    const [second = ''] = rest
    const isPublisher = rest.length > 1 && second.length <= LONGEST_PUBLISHER && !/[.!?…]$/.test(second)
    found.push({ link: match[1] ?? '', title, text: rest.slice(isPublisher ? 1 : 0).join('\n') })
  }
  return found
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))

/** The words of a link are its title; what stands behind it, up to the next link, are words of the page. */
function inHtml(html: string, { htmlToText, decodeText }: Parsers): Linked[] {
  const anchors = [
    ...html.matchAll(/<a\s[^>]{0,3000}?href\s*=\s*(?:"([^"]{1,3000})"|'([^']{1,3000})')[^>]{0,3000}>/gi),
  ]
  return anchors.flatMap(({ 0: tag, 1: double, 2: single, index }, at) => {
    const link = decodeText(double ?? single ?? '')
    if (!isRedirect(link)) return []
    const start = index + tag.length
    const close = html.indexOf('</a', start)
    const end = close === -1 ? start : close
    const next = anchors[at + 1]?.index ?? html.length
    return [
      {
        link,
        title: oneLine(htmlToText(html.slice(start, end))),
        text: htmlToText(html.slice(end, Math.max(end, next)).replace(/^<\/a\s*>/i, '')).trim(),
      },
    ]
  })
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
