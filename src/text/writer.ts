import { singleSpaced } from './clean.js'
import type { Stretch } from './quotes/index.js'

/** Deeper lists and quotes look the same as these: the text of a hostile page must not grow with its nesting. */
const DEEPEST = 4

/** Puts text together while HTML is read: keeps track of lines, lists, quotes and code. */
export class TextWriter {
  readonly #pieces: string[] = []
  /** Line breaks owed before the next text. */
  #breaks = 0
  /** White space owed before the next text of the same line. */
  #space = ''
  /** Printed at the next line's start, behind its indentation. */
  #bullet = ''
  /** The open lists: the next item's number, or undefined for bullets. */
  readonly #lists: (number | undefined)[] = []
  #quotes = 0
  /** Stretches that are quoted, in pieces; one without an end is open. */
  readonly #quoted: { from: number; to: number | undefined }[] = []
  #inlineQuotes = 0
  #inlineStart = 0
  /** Where pasted code begins, in pieces. */
  #pastedStart: number | undefined
  #code = 0
  /** White space of code, kept until it is known whether words follow it or the line ends. */
  #codeSpace = ''
  /** Whether words that follow at once are no part of the last ones. */
  #isParted = false
  /** Where the words of the open link start, in pieces. */
  #mark: number | undefined

  write(text: string): void {
    if (this.#code > 0) {
      this.#writeCode(text)
      return
    }
    const words = singleSpaced(text)
    if (words.startsWith(' ')) this.#owe(' ')
    if (words === '' || words === ' ') return
    this.#put(words.trim())
    if (words.endsWith(' ')) this.#owe(' ')
  }

  /** What stands for a picture is no part of a word beside it. */
  picture(words: string): void {
    if (WORD_START.test(words)) this.raise()
    this.write(words)
    this.lower()
  }

  /** What follows is no part of the word before, as the mark of a footnote; with a number it may be one, as in 1st. */
  raise(): void {
    if (this.#codeSpace === '' && /\p{L}$/u.test(this.#pieces.at(-1) ?? '')) this.#owe(' ')
  }

  /** The same for words that follow. */
  lower(): void {
    this.#isParted = this.#pieces.length > 0
  }

  /** At least this many line breaks before the next text. Within a list, lines stay together. */
  separate(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, this.#lists.length > 0 ? 1 : breaks)
    this.#space = ''
    this.#codeSpace = ''
  }

  breakLine(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
    this.#space = ''
    this.#codeSpace = ''
  }

  /** A table's cell begins. */
  cell(): void {
    this.#owe('  ')
  }

  /** @param start the first item's number; undefined for bullets */
  openList(start: number | undefined): void {
    this.#lists.push(start)
  }

  closeList(): void {
    this.#lists.pop()
    if (this.#lists.length === 0) this.separate(2)
  }

  item(): void {
    const last = this.#lists.length - 1
    const number = this.#lists[last]
    this.#bullet = number === undefined ? '- ' : `${number}. `
    if (number !== undefined) this.#lists[last] = number + 1
  }

  openQuote(): void {
    if (this.#quotes === 0) this.#quoted.push({ from: this.#pieces.length, to: undefined })
    this.#quotes++
  }

  closeQuote(): void {
    if (this.#quotes === 0) return
    this.#quotes--
    const open = this.#quotes === 0 ? this.#quoted.findLast(({ to }) => to === undefined) : undefined
    if (open !== undefined) open.to = this.#pieces.length
  }

  /** A quote within a sentence begins. One that never ends is none. */
  openInlineQuote(): void {
    if (this.#inlineQuotes === 0) this.#inlineStart = this.#pieces.length
    this.#inlineQuotes++
    this.write('“')
  }

  closeInlineQuote(): void {
    if (this.#inlineQuotes === 0) return
    this.#inlineQuotes--
    this.write('”')
    if (this.#inlineQuotes === 0) this.#quoted.push({ from: this.#inlineStart, to: this.#pieces.length })
  }

  openCode(): void {
    this.#code++
  }

  closeCode(): void {
    this.#code = Math.max(0, this.#code - 1)
  }

  /** Code of a program begins, if what is open is a block of it: nobody says what is pasted. One that never ends is none. */
  openPasted(): void {
    if (this.#code > 0) this.#pastedStart ??= this.#pieces.length
  }

  closePasted(): void {
    if (this.#pastedStart === undefined) return
    this.#quoted.push({ from: this.#pastedStart, to: this.#pieces.length })
    this.#pastedStart = undefined
  }

  /** The words of a link begin. */
  mark(): void {
    this.#mark = this.#pieces.length
  }

  /** The words of a link end; adds the address unless the words already say it. */
  address(link: string | undefined): void {
    const mark = this.#mark
    this.#mark = undefined
    if (link === undefined || mark === undefined || !/^https?:\/\//i.test(link)) return
    const words = this.#pieces.slice(mark).join('').trim()
    if (words === '' || says(words, link)) return
    const owed = this.#space
    this.#space = ' '
    this.#put(`(${link.trim()})`)
    this.#space = owed
    this.lower()
  }

  /** The text, and where in it something is quoted. */
  end(): { text: string; quoted: Stretch[] } {
    const whole = this.#pieces.join('')
    const text = whole.trim()
    const before = whole.length - whole.trimStart().length
    const places = this.#quoted.length === 0 ? [] : placesOf(this.#pieces)
    const placeOf = (piece: number) =>
      Math.min(text.length, Math.max(0, (places[piece] ?? whole.length) - before))
    const quoted = this.#quoted.map(({ from, to }) => ({
      start: placeOf(from),
      end: to === undefined ? text.length : placeOf(to),
    }))
    return { text, quoted: quoted.filter(({ start, end }) => end > start) }
  }

  /** Only the ends of lines are trimmed: a piece of text ends wherever an element or a reference begins. */
  #writeCode(text: string): void {
    // A return at the end may be the first half of a line's end.
    for (const [index, line] of text
      .replace(/\r\n|\r(?!$)/g, '\n')
      .split('\n')
      .entries()) {
      if (index > 0) {
        this.#breaks++
        this.#codeSpace = ''
      }
      const words = line.trimEnd()
      if (words !== '') {
        this.#put(this.#codeSpace + words)
        this.#codeSpace = ''
      }
      this.#codeSpace += line.slice(words.length)
    }
  }

  #owe(space: string): void {
    if (this.#breaks === 0 && this.#pieces.length > 0 && space.length > this.#space.length)
      this.#space = space
  }

  #put(text: string): void {
    if (text === '') return
    const isFirst = this.#pieces.length === 0
    if (!isFirst && this.#breaks > 0) this.#pieces.push('\n'.repeat(Math.min(this.#breaks, 3)))
    if (isFirst || this.#breaks > 0) this.#pieces.push(this.#lineStart())
    else if (this.#space !== '') this.#pieces.push(this.#space)
    else if (this.#isParted && WORD_START.test(text)) this.#pieces.push(' ')
    this.#breaks = 0
    this.#space = ''
    this.#isParted = false
    this.#pieces.push(text)
  }

  #lineStart(): string {
    const quotes = '> '.repeat(Math.min(this.#quotes, DEEPEST))
    const bullet = this.#bullet
    this.#bullet = ''
    const depth = Math.min(this.#lists.length, DEEPEST)
    return quotes + '  '.repeat(Math.max(0, depth - (bullet === '' ? 0 : 1))) + bullet
  }
}

const WORD_START = /^[\p{L}\p{N}]/u

/** Where each piece begins. */
function placesOf(pieces: readonly string[]): number[] {
  let at = 0
  return pieces.map((piece) => {
    at += piece.length
    return at - piece.length
  })
}

/** Forum software shortens an address that is its own words: `example.com/a/very-lo…`. */
function says(words: string, link: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
  const shortened = bare(words).replace(/(?:…|\.\.\.)$/, '')
  return shortened.includes('.') && bare(link).startsWith(shortened)
}
