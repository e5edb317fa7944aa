/** Elements of which nothing is ever text. */
export const NEVER_TEXT: ReadonlySet<string> = new Set(['script', 'style'])
/** Elements whose content nobody reads as part of the text. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...NEVER_TEXT,
  ...['template', 'noscript', 'head', 'svg', 'math', 'object', 'iframe', 'canvas', 'audio', 'video'],
  // What may be chosen is a list, of which nobody said anything; a button's or a text field's words are read.
  'select',
])

/** Elements within which a tokeniser knows no tags. Nothing but an end tag of the same name ends them. */
const RAW = 'iframe|noembed|noframes|plaintext|textarea|title|xmp'
/** Their tags, which are no text within one of them. */
export const RAW_TAG = new RegExp(String.raw`</?(?:${RAW}|script|style)(?:\s[^<>]*|/)?>`, 'gi')
/** Of these the content is text as it stands. */
export const PLAIN_TEXT: ReadonlySet<string> = new Set(RAW.split('|'))

const swallowing = [
  ...new Set([...PLAIN_TEXT, ...[...SKIPPED].filter((name) => !NEVER_TEXT.has(name))]),
].join('|')
const OPENING = new RegExp(String.raw`<(${swallowing})(?=[\s/>])`, 'gi')
const CLOSING = new RegExp(String.raw`</(${swallowing})(?=[\s/>])`, 'gi')

/**
 * Makes nothing particular of an element that would take the rest of the text with it, since no end tag follows: its
 * content is read as what stands around it. Scripts and styles stay, as their content is no text whatever ends it.
 */
export function openUnclosed(html: string): string {
  if (html.search(OPENING) < 0) return html
  const lastEnd = new Map<string, number>()
  for (const { 1: name = '', index } of html.matchAll(CLOSING)) lastEnd.set(name.toLowerCase(), index)
  return html.replace(OPENING, (tag, name: string, at: number) =>
    (lastEnd.get(name.toLowerCase()) ?? -1) > at ? tag : `<x-${name}`,
  )
}

const lines = (breaks: number, names: string): [string, number][] =>
  names.split(' ').map((name) => [name, breaks])

/** Elements that stand on lines of their own, by how many line breaks are around them. */
export const BLOCKS: ReadonlyMap<string, number> = new Map([
  ...lines(2, 'p blockquote pre ul ol dl table figure hr h1 h2 h3 h4 h5 h6'),
  ...lines(
    1,
    'div li dt dd tr section article header footer aside main nav address figcaption details summary',
  ),
  ...lines(1, 'fieldset form caption thead tbody tfoot center title textarea x-title x-textarea'),
])

/** Elements that part the words around them, even where they are left out. */
export const PARTS: ReadonlySet<string> = new Set(
  ['svg', 'math', 'object', 'iframe', 'canvas', 'audio', 'video', 'select', 'button'].flatMap((name) => [
    name,
    `x-${name}`,
  ]),
)
