import { Parser } from 'htmlparser2'
import { cleanText } from './clean.js'
import { TextWriter } from './writer.js'

/** Elements whose content nobody reads as text. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'object',
  'iframe',
  'canvas',
  'audio',
  'video',
  'select',
  'button',
  'textarea',
])
/** Elements that stand on lines of their own, by how many line breaks are around them. */
const BLOCKS: ReadonlyMap<string, number> = new Map([
  ...[
    'p',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'dl',
    'table',
    'figure',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ].map((name): [string, number] => [name, 2]),
  ...[
    'div',
    'li',
    'dt',
    'dd',
    'tr',
    'section',
    'article',
    'header',
    'footer',
    'aside',
    'main',
    'nav',
    'address',
    'figcaption',
    'details',
    'summary',
    'fieldset',
    'form',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'center',
    'title',
  ].map((name): [string, number] => [name, 1]),
])

export type HtmlTextOptions = {
  /** Whether a link's address follows its words. */
  links?: boolean
}

/**
 * HTML as plain text that reads well: paragraphs apart by an empty line, list items with `-` or their number, quotes
 * with `>`, code as it is indented, a link's address behind its words unless they say it already. Scripts and styles are
 * left out. Control characters are removed. The cost is linear in the length, whatever the nesting.
 */
export function htmlToText(html: string, { links = true }: HtmlTextOptions = {}): string {
  if (!html.includes('<') && !html.includes('&')) return collapse(cleanText(html))
  const writer = new TextWriter()
  // An element within a skipped one opens and closes there; only the outermost one's end counts.
  let skipped = 0
  let link: string | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || SKIPPED.has(name)) {
          skipped++
          return
        }
        if (name === 'br') writer.breakLine()
        else if (name === 'a') {
          link = attributes.href
          writer.mark()
        } else if (name === 'img') writer.write(attributes.alt ?? '')
        else if (name === 'td' || name === 'th') writer.cell()
        else open(writer, name, attributes.start)
      },
      onclosetag(name) {
        if (skipped > 0) {
          skipped--
          return
        }
        if (name === 'a') {
          if (links) writer.address(link)
          link = undefined
        } else close(writer, name)
      },
      ontext(text) {
        if (skipped === 0) writer.write(text)
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return cleanText(writer.end())
}

function open(writer: TextWriter, name: string, start: string | undefined): void {
  const breaks = BLOCKS.get(name)
  if (breaks !== undefined)
    writer.separate(writer.isInList && (name === 'ul' || name === 'ol' || name === 'p') ? 1 : breaks)
  if (name === 'li') writer.item()
  else if (name === 'ul') writer.openList(undefined)
  else if (name === 'ol') writer.openList(Number.parseInt(start ?? '1', 10) || 1)
  else if (name === 'blockquote') writer.openQuote()
  else if (name === 'pre') writer.openCode()
}

function close(writer: TextWriter, name: string): void {
  if (name === 'ul' || name === 'ol') writer.closeList()
  else if (name === 'blockquote') writer.closeQuote()
  else if (name === 'pre') writer.closeCode()
  const breaks = BLOCKS.get(name)
  if (breaks !== undefined) writer.separate(writer.isInList && name !== 'table' ? 1 : breaks)
}

/** White space as HTML shows it where there are no tags; line breaks are kept, as plain text has its own paragraphs. */
function collapse(text: string): string {
  if (!/[\s\u00a0]{2}|[\t\u00a0]|^\s|\s$/.test(text)) return text
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
