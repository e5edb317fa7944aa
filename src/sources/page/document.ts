import { type Document, DomHandler, type Element } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Whoever walks a tree calls itself for each step down: none is deeper than this. No page is. */
const MOST_DEPTH = 256
const MOST_CHARACTERS = 5_000_000
const CHUNK = 16_384

/** A page as a tree; what is nested deeper than any page is left out. */
export function documentOf(html: string): Document {
  const handler = new DomHandler(undefined)
  let depth = 0
  const parser = new Parser({
    ...bound(handler),
    onopentag(name, attributes) {
      depth++
      if (depth < MOST_DEPTH) handler.onopentag(name, attributes)
    },
    onclosetag() {
      depth--
      if (depth < MOST_DEPTH - 1) handler.onclosetag()
    },
  })
  for (let at = 0; at < Math.min(html.length, MOST_CHARACTERS) && depth < 4 * MOST_DEPTH; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return handler.root
}

const bound = (handler: DomHandler) => ({
  onparserinit: (parser: Parser) => handler.onparserinit(parser),
  ontext: (text: string) => handler.ontext(text),
  onend: () => handler.onend(),
})

type Node = Document['children'][number]

export const isElement = (node: Node): node is Element => 'attribs' in node

/** All elements below a node, in the order of the page. */
export function* elementsIn(node: Document | Element): Iterable<Element> {
  for (const child of node.children) {
    if (!isElement(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What stands in an element, as HTML: for whoever makes a text of it. */
export function htmlOf(node: Document | Element): string {
  return node.children
    .map((child) => {
      if ('data' in child && child.type === 'text') return escaped(child.data)
      if (!isElement(child) || /^(?:script|style|template)$/i.test(child.name)) return ''
      const attributes = Object.entries(child.attribs)
        .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
        .join('')
      return `<${child.name}${attributes}>${VOID.test(child.name) ? '' : `${htmlOf(child)}</${child.name}>`}`
    })
    .join('')
}

/** The text of an element as it stands, such as the data in a script. */
export const rawText = (node: Element): string =>
  node.children.map((child) => ('data' in child ? child.data : '')).join('')
