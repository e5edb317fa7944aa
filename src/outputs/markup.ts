import { webLink } from '../terminal/links.js'
import { safeText } from '../terminal/safe.js'

/** A piece of HTML that is as it should be. Only this file makes one. */
export type Markup = { readonly markup: string }

type Piece = Markup | string | number | readonly Markup[]

/**
 * HTML from a template: what is put into it is text and is escaped, in elements as in quoted attributes, unless it is HTML
 * made here. No word of a stranger's can become a tag, an attribute or a style, so long as the template itself is not made
 * of them, puts attributes in double quotes, and puts nothing inside `style` and `script`.
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = template.map((fixed, index) => fixed + rendered(pieces[index] ?? '')).join('')
  return { markup }
}

function rendered(piece: Piece): string {
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('')
}

/** Words of our own that are HTML or a style sheet already; never made of anything from outside. */
export const fixed = (markup: string): Markup => ({ markup })

export const nothing: Markup = fixed('')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control, bidi and invisible characters go too. */
const escaped = (text: string): string => safeText(text).replace(/[&<>"']/g, (char) => entities[char] ?? char)

/**
 * A stranger's words within ours. They keep their own direction of writing and can't turn that of what follows: browsers
 * isolate whatever has `dir="auto"`.
 */
export const foreign = (words: string): Markup => html`<span dir="auto">${words}</span>`

/** A link, if the address is http or https; else the words alone. */
export function link(words: Markup, url: string): Markup {
  const href = webLink(url)
  return href === undefined ? words : html`<a href="${href}" class="link" style="color:#1a56b8">${words}</a>`
}
