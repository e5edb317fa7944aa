/** Deeper lists and quotes look the same as these: the text of a hostile page must not grow with its nesting. */
const DEEPEST = 4

/** Puts text together while HTML is read: keeps track of lines, lists, quotes and code. */
export class TextWriter {
  #pieces: string[] = []
  /** Line breaks owed before the next text. */
  #breaks = 0
  /** A space owed before the next text of the same line. */
  #space = false
  /** Printed at the next line's start instead of its indentation. */
  #bullet = ''
  #lists: (number | undefined)[] = []
  #quotes = 0
  #code = 0
  /** Where the words of the open link start, in pieces. */
  #mark: number | undefined

  get isInList(): boolean {
    return this.#lists.length > 0
  }

  write(text: string): void {
    if (this.#code > 0) {
      const [first = '', ...others] = text.replace(/\r\n?/g, '\n').split('\n')
      this.#put(first)
      for (const line of others) {
        this.#breaks++
        this.#put(line)
      }
      return
    }
    const words = text.replace(/[\s\u00a0]+/g, ' ')
    if (words === '' || words === ' ') {
      this.#space ||= words === ' '
      return
    }
    if (words.startsWith(' ')) this.#space = true
    this.#put(words.trim())
    this.#space = words.endsWith(' ')
  }

  /** At least this many line breaks before the next text. */
  separate(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks)
    this.#space = false
  }

  breakLine(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
    this.#space = false
  }

  cell(): void {
    if (this.#breaks === 0 && this.#pieces.length > 0) {
      this.#pieces.push('  ')
      this.#space = false
    }
  }

  /** @param start the first item's number; undefined for bullets */
  openList(start: number | undefined): void {
    this.#lists.push(start)
  }

  closeList(): void {
    this.#lists.pop()
  }

  item(): void {
    const last = this.#lists.length - 1
    const number = this.#lists[last]
    this.#bullet = number === undefined ? '- ' : `${number}. `
    if (number !== undefined) this.#lists[last] = number + 1
  }

  openQuote(): void {
    this.#quotes++
  }

  closeQuote(): void {
    this.#quotes = Math.max(0, this.#quotes - 1)
  }

  openCode(): void {
    this.#code++
  }

  closeCode(): void {
    this.#code = Math.max(0, this.#code - 1)
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
    this.#space = true
    this.#put(`(${link.trim()})`)
  }

  end(): string {
    return this.#pieces
      .join('')
      .replace(/[ \t]+$/gm, '')
      .trim()
  }

  #put(text: string): void {
    if (text === '') return
    const isStart = this.#pieces.length === 0
    if (!isStart && this.#breaks > 0) this.#pieces.push('\n'.repeat(Math.min(this.#breaks, 3)))
    if (isStart || this.#breaks > 0) this.#pieces.push(this.#lineStart())
    else if (this.#space) this.#pieces.push(' ')
    this.#breaks = 0
    this.#space = false
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

/** Forum software shortens an address that is its own words: `example.com/a/very-lo…`. */
function says(words: string, link: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
  const shortened = bare(words).replace(/(?:…|\.\.\.)$/, '')
  return bare(link).startsWith(shortened) && shortened.includes('.')
}
