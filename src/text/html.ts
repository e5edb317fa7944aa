import { Tokenizer } from 'htmlparser2'
import { cleanText, singleSpaced } from './clean.js'
import { isFurniture } from './furniture.js'
import { BLOCKS, NEVER_TEXT, openUnclosed, PARTS, PLAIN_TEXT, RAW_TAG, SKIPPED } from './html-elements.js'
import { beginsQuote, isQuoteElement } from './quotes/elements.js'
import { quotesIn, type Stretch } from './quotes/index.js'
import { decodeText, joinReferences } from './references.js'
import { isMark, isOfChange, isOfNoChange } from './wiki-changes.js'
import { TextWriter } from './writer.js'

export type HtmlTextOptions = {
  /** Whether a link's address follows its words. */
  links?: boolean
}

/**
 * HTML as plain text that reads well: paragraphs apart by an empty line, list items with `-` or their number, quotes
 * with `>`, code as it is indented, a link's address behind its words unless they say it already. Scripts and styles are
 * left out, control characters removed. The cost is linear in the length, whatever the nesting.
 */
export const htmlToText = (html: string, options: HtmlTextOptions = {}): string => read(html, options).text

/** The same, with the stretches of the text that are other people's words, by the markup or by how the text is written. */
export function htmlToWords(html: string, options: HtmlTextOptions = {}): Words {
  const { text, quoted } = read(html, options)
  return { text, quoted: quotesIn(text, quoted) }
}

/** A text, and what is quoted in it. */
export type Words = { text: string; quoted: Stretch[] }

function read(html: string, { links = true }: HtmlTextOptions): Words {
  if (!html.includes('<')) return { text: tidy(cleanText(decodeText(html))), quoted: [] }
  if (PARAGRAPHS.test(html)) return { text: cleanText(paragraphsOf(html)), quoted: [] }
  const markup = openUnclosed(joinReferences(html))
  const reader = new HtmlReader(markup, links, SKIPPED)
  const words = reader.read()
  // An element that is opened more often than it is closed would take the rest of the text with it.
  const { text, quoted } = reader.isSkipping ? new HtmlReader(markup, links, NEVER_TEXT).read() : words
  return { text: cleanText(text), quoted }
}

/** Nothing but paragraphs, with nothing in their words to decode: many posts are, and these have no need of a reader of HTML. */
const PARAGRAPHS = /^\s*(?:<p>[^<&]*<\/p>\s*)+$/

const paragraphsOf = (html: string): string =>
  html
    .split(/<\/?p>/)
    .map((words) => singleSpaced(words).trim())
    .filter((words) => words !== '')
    .join('\n\n')

const WANTED_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'alt', 'start', 'class', 'style'])

/** Reads HTML tag by tag. No tree is built, so nesting costs nothing. */
class HtmlReader {
  readonly #html: string
  readonly #links: boolean
  readonly #skipped: ReadonlySet<string>
  readonly #writer = new TextWriter()
  #tag = ''
  #attribute = ''
  #attributes = new Map<string, string>()
  /** The element that is being skipped, and how many of its name are open within it. */
  #skipping: { name: string; depth: number } | undefined
  #link: string | undefined
  /** The open elements that hold a quote, each with how many of its name are open within it. */
  readonly #quotes: { name: string; depth: number; isMarked: boolean }[] = []
  #tables = 0
  /** The open element whose content is text as it stands. */
  #raw = ''
  /** Whether the cell of a table that was opened last holds no more than a mark. */
  #cellIsMark = false

  constructor(html: string, links: boolean, skipped: ReadonlySet<string>) {
    this.#html = html
    this.#links = links
    this.#skipped = skipped
  }

  get isSkipping(): boolean {
    return this.#skipping !== undefined
  }

  read(): Words {
    const html = this.#html
    const ignore = (): void => {}
    const tokenizer = new Tokenizer(
      // XHTML is as usual in feeds as HTML is, where `/>` means nothing.
      { decodeEntities: true, recognizeSelfClosing: true },
      {
        onopentagname: (start, end) => {
          this.#tag = html.slice(start, end).toLowerCase()
          if (this.#attributes.size > 0) this.#attributes = new Map()
        },
        onattribname: (start, end) => {
          const name = html.slice(start, end).toLowerCase()
          this.#attribute = WANTED_ATTRIBUTES.has(name) ? name : ''
        },
        onattribdata: (start, end) => this.#addToAttribute(html.slice(start, end)),
        onattribentity: (code) => this.#addToAttribute(String.fromCodePoint(code)),
        onattribend: ignore,
        onopentagend: () => this.#open(this.#tag),
        onselfclosingtag: () => {
          this.#open(this.#tag)
          this.#close(this.#tag)
        },
        onclosetag: (start, end) => this.#close(html.slice(start, end).toLowerCase()),
        ontext: (start, end) => {
          if (this.#skipping !== undefined) return
          const text = html.slice(start, end)
          this.#cellIsMark &&= isMark(text)
          if (this.#tables > 0 && isOfChange(text)) return
          if (this.#tables > 0 && this.#quotes.length === 0 && beginsQuote(text)) this.#openQuote('table')
          this.#writer.write(this.#raw === '' ? text : text.replace(RAW_TAG, ''))
        },
        ontextentity: (code) => {
          if (this.#skipping !== undefined) return
          const sign = String.fromCodePoint(code)
          this.#cellIsMark &&= isMark(sign)
          this.#writer.write(sign)
        },
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    )
    tokenizer.write(html)
    tokenizer.end()
    return this.#writer.end()
  }

  #addToAttribute(piece: string): void {
    if (this.#attribute === '') return
    this.#attributes.set(this.#attribute, (this.#attributes.get(this.#attribute) ?? '') + piece)
  }

  #open(name: string): void {
    if (this.#skipping !== undefined) {
      if (this.#skipping.name === name) this.#skipping.depth++
      return
    }
    // A picture or player parts the words around it, even where it is left out.
    if (PARTS.has(name)) this.#writer.write(' ')
    const isLeftOut = this.#skipped.has(name) || this.#isLeftOut(name)
    if (name === 'td' || name === 'th') this.#cellIsMark = true
    else if (name === 'tr' || name === 'table') this.#cellIsMark = false
    if (isLeftOut) {
      this.#skipping = { name, depth: 1 }
      return
    }
    if (PLAIN_TEXT.has(name)) this.#raw = name
    const writer = this.#writer
    if (name === 'table') this.#tables++
    if (isQuoteElement(name, this.#attributes.get('class')) && this.#quotes.length < MOST_QUOTES)
      this.#openQuote(name)
    else {
      const around = this.#quotes.findLast((quote) => quote.name === name)
      if (around !== undefined) around.depth++
    }
    const breaks = BLOCKS.get(name)
    if (breaks !== undefined) writer.separate(breaks)
    if (name === 'br') writer.breakLine()
    else if (name === 'img') writer.picture(this.#attributes.get('alt') ?? '')
    else if (name === 'sup') writer.raise()
    else if (name === 'td' || name === 'th') writer.cell()
    else if (name === 'li') writer.item()
    else if (name === 'ul') writer.openList(undefined)
    else if (name === 'ol') writer.openList(Number.parseInt(this.#attributes.get('start') ?? '1', 10) || 1)
    else if (name === 'q') writer.openInlineQuote()
    else if (name === 'pre') writer.openCode()
    else if (name === 'code') writer.openPasted()
    else if (name === 'a') {
      this.#link = this.#attributes.get('href')
      writer.mark()
    }
  }

  /** Not where all is read, since an element never ended. */
  #isLeftOut(name: string): boolean {
    if (this.#skipped !== SKIPPED || this.#attributes.size === 0) return false
    const classes = this.#attributes.get('class')
    const style = this.#attributes.get('style')
    return isFurniture(name, classes) || isOfNoChange({ name, classes, style, isAfterMark: this.#cellIsMark })
  }

  #close(name: string): void {
    if (this.#skipping !== undefined) {
      if (this.#skipping.name === name && --this.#skipping.depth === 0) this.#skipping = undefined
      return
    }
    if (name === this.#raw) this.#raw = ''
    const writer = this.#writer
    if (name === 'table') this.#tables--
    if (this.#quotes.length > 0) this.#closeQuote(name)
    if (name === 'ul' || name === 'ol') writer.closeList()
    else if (name === 'q') writer.closeInlineQuote()
    else if (name === 'pre') writer.closeCode()
    else if (name === 'code') writer.closePasted()
    else if (name === 'sup') writer.lower()
    else if (name === 'button') writer.write(' ')
    else if (name === 'a') {
      if (this.#links) writer.address(this.#link)
      this.#link = undefined
    }
    const breaks = BLOCKS.get(name)
    if (breaks !== undefined) writer.separate(breaks)
  }

  #openQuote(name: string): void {
    const around = this.#quotes.at(-1)
    // Forums put a blockquote into an element of their own, with who said it above.
    const isMarked = !(name === 'blockquote' && around !== undefined && around.name !== 'blockquote')
    this.#quotes.push({ name, depth: 0, isMarked })
    this.#writer.separate(2)
    if (isMarked) this.#writer.openQuote()
  }

  #closeQuote(name: string): void {
    const at = this.#quotes.findLastIndex((quote) => quote.name === name)
    const quote = this.#quotes[at]
    if (quote === undefined || quote.depth-- > 0) return
    for (const { isMarked } of this.#quotes.splice(at)) if (isMarked) this.#writer.closeQuote()
    this.#writer.separate(2)
  }
}

/** Deeper quotes belong to those around them. */
const MOST_QUOTES = 50

/** Plain text without superfluous white space. Its line breaks are its paragraphs, so they stay. */
function tidy(text: string): string {
  if (!/[\s\u00a0]{2}|[\t\u00a0]|^\s|\s$/.test(text)) return text
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
