import { Marks } from './marks.js'
import { type DeclaredEntities, decodeReferences } from './references.js'

/** An element's content after one level of decoding. */
export type Decoded = {
  value: string
  /** The content held elements of its own, unescaped: `value` is that markup, its references still encoded. */
  isMarkup: boolean
}

export const escapeHtml = (text: string): string =>
  text.includes('&') || text.includes('<') || text.includes('>')
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text

const ELEMENT = /<[a-zA-Z][^\s<>/]*(?:\s[^<>]*|\/)?>/

/** Undoes XML's own encoding: CDATA sections are taken literally, comments dropped, references decoded once. */
export function decodeContent(inner: string, declared: DeclaredEntities): Decoded {
  if (!inner.includes('<'))
    return { value: unwrapped(decodeReferences(inner, declared).trim()), isMarkup: false }
  const section = onlySection(inner)
  if (section !== undefined) return { value: unwrapped(section), isMarkup: false }
  const pieces = splitSections(inner)
  const isMarkup = pieces.some(({ isLiteral, text }) => !isLiteral && ELEMENT.test(text))
  let value = ''
  for (const { isLiteral, text } of pieces) {
    if (isMarkup) value += isLiteral ? escapeHtml(text) : text
    else value += isLiteral ? text : decodeReferences(text, declared)
  }
  return { value: unwrapped(value.trim()), isMarkup }
}

/** Software that encodes twice leaves a CDATA section in the text; as HTML, that is a comment, and its words are gone. */
const unwrapped = (value: string): string =>
  value.startsWith('<![CDATA[') ? (onlySection(value) ?? value) : value

/** The content as plain text: tags that stand in it unescaped are dropped. For names, dates, ids, links. */
export function plainContent(inner: string, declared: DeclaredEntities): string {
  const { value, isMarkup } = decodeContent(inner, declared)
  return isMarkup ? decodeReferences(value.replace(/<[^<>]*>/g, ''), declared).trim() : value
}

/** The text of a CDATA section with nothing else around it but white space, which is how most content comes. */
function onlySection(inner: string): string | undefined {
  const trimmed = inner.trim()
  if (!trimmed.startsWith('<![CDATA[')) return undefined
  const end = trimmed.indexOf(']]>')
  return end === trimmed.length - 3 ? trimmed.slice('<![CDATA['.length, end).trim() : undefined
}

type Piece = { text: string; isLiteral: boolean }

function splitSections(inner: string): Piece[] {
  const marks = new Marks(inner)
  const pieces: Piece[] = []
  let position = 0
  let open = inner.indexOf('<!')
  while (open >= 0) {
    const isSection = inner.startsWith('<![CDATA[', open)
    if (!isSection && !inner.startsWith('<!--', open)) {
      open = inner.indexOf('<!', open + 2)
      continue
    }
    if (open > position) pieces.push({ text: inner.slice(position, open), isLiteral: false })
    const start = open + (isSection ? '<![CDATA['.length : '<!--'.length)
    const after = marks.after(isSection ? ']]>' : '-->', start)
    // A section or comment that is cut off reaches to the end.
    const end = after < 0 ? inner.length : after - 3
    if (isSection) pieces.push({ text: inner.slice(start, end), isLiteral: true })
    position = after < 0 ? inner.length : after
    open = inner.indexOf('<!', position)
  }
  if (position < inner.length) pieces.push({ text: inner.slice(position), isLiteral: false })
  return pieces
}
