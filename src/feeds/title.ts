import { cleanText, onOneLine } from '../text/clean.js'
import { htmlToText } from '../text/html.js'
import { decodeText } from '../text/references.js'

/** What a text construct holds: `untyped` is RSS's, where only looking at it tells. */
export type TextKind = 'text' | 'html' | 'untyped'

/** Elements people put into titles and descriptions. `<String>` in a programmer's title is none of them. */
const HTML_ELEMENT =
  /<\/?(?:a|abbr|b|bdi|bdo|big|blockquote|br|center|cite|code|del|div|em|embed|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|svg|table|tbody|td|th|time|tr|tt|u|ul|var|video|wbr)(?=[\s/>])[^<>]*>/i

export const looksLikeHtml = (text: string): boolean => text.includes('<') && HTML_ELEMENT.test(text)

/** In characters. What is longer is no title, and only its beginning is of use. */
const LONGEST_TITLE = 10_000

/** A title as text, on one line; undefined when nothing is left. */
export function titleText(value: string, kind: TextKind): string | undefined {
  const text = onOneLine(cleanText(plain(value.slice(0, LONGEST_TITLE), kind)))
  return text === '' ? undefined : text
}

function plain(value: string, kind: TextKind): string {
  if (kind === 'text') return value
  if (kind === 'html' ? value.includes('<') : looksLikeHtml(value)) return htmlToText(value, { links: false })
  return decodeText(value)
}
