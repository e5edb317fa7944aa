import type { Stretch } from '../quotes/index.js'
import { APOSTROPHE, ATTACHED, HIDDEN, SOLO } from './characters.js'
import { normalise } from './fold.js'
import {
  characterAt,
  classAt,
  endsClause,
  endsWithoutSpace,
  isAsciiLetter,
  isCapitalAt,
  isCurrency,
  isDigit,
  isLetter,
  isLetterAt,
  isPictureAt,
  isSpace,
  isStop,
  isStretched,
  isUpper,
  joinsPictures,
  partsDigits,
} from './signs.js'
import type { Count, Token } from './token.js'

const HOST =
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|net|org|io|tv|co|uk|de|ly|gl|me|be|gg|app|dev|info|news|example)$/
/** A host longer than this is none. */
const LONGEST_HOST = 80
const ORDINAL = /^\d+(st|nd|rd|th)$/
const HASHTAG_PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[^\p{Lu}\p{Ll}_]+/gu
/** A hashtag of more parts is no phrase. */
const MOST_PARTS = 8
const EYES = ':;='
const MOUTHS = ')(/\\|DPpOo[]<>3*'
const SHORTEST_UPPER = 3
const SHORTEST_STRETCHED = 3

/** Cuts one field into tokens, from left to right; each method reads one kind of token and moves on to its end. */
export class TokenReader {
  readonly #text: string
  readonly #field: Token['field']
  readonly #count: Count
  readonly #tokens: Token[]
  #at = 0

  constructor(text: string, field: Token['field'], count: Count, tokens: Token[]) {
    this.#text = text
    this.#field = field
    this.#count = count
    this.#tokens = tokens
  }

  read({ start, end }: Stretch): void {
    this.#at = start
    while (this.#at < end) this.#readNext()
    this.#endSentence()
  }

  #readNext(): void {
    const code = this.#text.charCodeAt(this.#at)
    if (isSpace(code)) this.#skipSpace()
    else if (isLetterAt(this.#text, this.#at)) this.#readWord()
    else this.#readSign(code)
  }

  #readSign(code: number): void {
    const text = this.#text
    const next = this.#at + 1
    const char = text[this.#at] ?? ''
    const character = code < 128 ? char : characterAt(text, this.#at)
    if ((char === '@' || char === '＠') && this.#isHandle()) this.#readHandle()
    else if ((char === '#' || char === '＃') && isLetterAt(text, next)) this.#readHashtag()
    else if (char === '/' && this.#isIronyMark()) this.#push('hashtag', '/s', next + 1)
    else if (isCurrency(char) && isDigit(text.charCodeAt(next))) this.#readAmount()
    else if (EYES.includes(char) && this.#isEmoticon()) this.#readEmoticon()
    else if (isStop(char)) this.#readStop()
    else if (code >= 128 && isPictureAt(text, this.#at)) this.#readEmoji(character)
    else {
      if (endsClause(char) || (char === '-' && isSpace(text.charCodeAt(next)))) this.#endClause()
      this.#at += character.length
    }
  }

  /** Adds the token from here to `end`, and moves there. */
  #push(shape: Token['shape'], word: string, end: number): void {
    const start = this.#at
    const written = shape === 'word' || shape === 'hashtag'
    const capital = written && isCapitalAt(this.#text, start)
    this.#tokens.push({
      shape,
      word,
      field: this.#field,
      start,
      end,
      sentence: this.#count.sentence,
      clause: this.#count.clause,
      upper: capital && end - start >= SHORTEST_UPPER && isUpper(this.#text.slice(start, end)),
      capital,
      stretched: written && word.length >= SHORTEST_STRETCHED && isStretched(word),
    })
    this.#at = end
  }

  #endClause(): void {
    this.#count.clause += 1
  }

  #endSentence(): void {
    this.#count.sentence += 1
    this.#count.clause += 1
  }

  #skipWhile(from: number, holds: (index: number) => boolean): number {
    let end = from
    while (end < this.#text.length && holds(end)) end += 1
    return end
  }

  /**
   * A blank line ends a sentence, and leaves a number out so that the next one is no neighbour; a single line break does
   * neither, since mails are wrapped.
   */
  #skipSpace(): void {
    const end = this.#skipWhile(this.#at, (index) => isSpace(this.#text.charCodeAt(index)))
    if (end - this.#at > 1 && this.#text.slice(this.#at, end).split('\n').length > 2) {
      this.#endSentence()
      this.#count.sentence += 1
    }
    this.#at = end
  }

  /** `/s` behind a blank, as people mark what they do not mean. */
  #isIronyMark(): boolean {
    const [text, at] = [this.#text, this.#at]
    if (text[at + 1] !== 's' || (at > 0 && !isSpace(text.charCodeAt(at - 1)))) return false
    return at + 2 >= text.length || isSpace(text.charCodeAt(at + 2))
  }

  #readWord(): void {
    const start = this.#at
    const text = this.#text
    const code = text.charCodeAt(start)
    const end = code >= 128 && classAt(text, start) === SOLO ? this.#soloEnd(start) : this.#wordEnd(start)
    if (this.#isLink(start, end)) this.#readLink(end)
    else if (isDigit(code)) this.#readNumber(end)
    else this.#push('word', normalise(text.slice(start, end)), end)
  }

  #readLink(from: number): void {
    const end = this.#skipWhile(from, (index) => !isSpace(this.#text.charCodeAt(index)))
    this.#push('link', this.#text.slice(this.#at, end).toLowerCase(), end)
  }

  /** A character of a script without spaces, with what belongs to it. */
  #soloEnd(start: number): number {
    let end = start + characterAt(this.#text, start).length
    while (classAt(this.#text, end) === ATTACHED) end += characterAt(this.#text, end).length
    return end
  }

  #wordEnd(start: number): number {
    const text = this.#text
    let end = start
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (isAsciiLetter(code) || isDigit(code)) {
        end += 1
        continue
      }
      const kind = classAt(text, end)
      const next = end + (code >= 0xd800 && code <= 0xdbff ? characterAt(text, end).length : 1)
      if ((kind === APOSTROPHE || kind === HIDDEN) && isLetterAt(text, next)) end = next
      else if (code >= 128 && isLetter(kind) && kind !== SOLO) end = next
      else if (text[end] === '*' && this.#isMask(end, start))
        end = this.#skipWhile(end, (at) => text[at] === '*')
      else break
    }
    return end
  }

  /** Stars inside a word, as in `f**k` or `sh*t`; a single star at its end is emphasis. */
  #isMask(star: number, start: number): boolean {
    if (star === start || !isAsciiLetter(this.#text.charCodeAt(star - 1))) return false
    const end = this.#skipWhile(star, (index) => this.#text[index] === '*')
    return end - star >= 2 || isAsciiLetter(this.#text.charCodeAt(end))
  }

  #isLink(start: number, end: number): boolean {
    const text = this.#text
    if (text[end] === ':') return text.startsWith('://', end)
    if (text[end] !== '.' || !isLetterAt(text, end + 1)) return false
    const limit = start + LONGEST_HOST
    const hostEnd = this.#skipWhile(
      end,
      (index) => index < limit && (isLetterAt(text, index) || text[index] === '.' || text[index] === '-'),
    )
    const host = text.slice(start, hostEnd).toLowerCase().replace(/\.+$/, '')
    return host.startsWith('www.') || HOST.test(host)
  }

  /** `3hrs` is a number and a word, `3rd` is one word, `1,200` and `3.5` are one number. */
  #readNumber(end: number): void {
    const text = this.#text
    const word = text.slice(this.#at, end)
    const digits = this.#amountEnd(this.#at)
    if (ORDINAL.test(word)) this.#push('word', word, end)
    else if (isCurrency(text[digits] ?? ' '))
      this.#push('money', text.slice(this.#at, digits + 1), digits + 1)
    else {
      this.#push('number', text.slice(this.#at, digits).normalize('NFKC'), digits)
      if (digits < end) this.#push('word', normalise(text.slice(digits, end)), end)
    }
  }

  #readAmount(): void {
    const end = this.#amountEnd(this.#at + 1)
    this.#push('money', this.#text.slice(this.#at, end), end)
  }

  #amountEnd(from: number): number {
    return this.#skipWhile(from, (index) => {
      const code = this.#text.charCodeAt(index)
      return isDigit(code) || (partsDigits(code) && isDigit(this.#text.charCodeAt(index + 1)))
    })
  }

  /** `@name`, but not the middle of a mail address. */
  #isHandle(): boolean {
    const named = isLetterAt(this.#text, this.#at + 1) || this.#text[this.#at + 1] === '_'
    return named && !(this.#at > 0 && isLetterAt(this.#text, this.#at - 1))
  }

  #nameEnd(from: number): number {
    return this.#skipWhile(from, (index) => isLetterAt(this.#text, index) || this.#text[index] === '_')
  }

  #readHandle(): void {
    const end = this.#nameEnd(this.#at + 1)
    this.#push('handle', normalise(this.#text.slice(this.#at + 1, end)), end)
  }

  /** `#WorstServiceEver` is three words; `#worstservice` one, which the lexicon knows by its joined phrases. */
  #readHashtag(): void {
    const from = this.#at + 1
    const end = this.#nameEnd(from)
    const name = this.#text.slice(from, end)
    const parts = [...name.matchAll(HASHTAG_PARTS)]
    if (parts.length < 2 || parts.length > MOST_PARTS) {
      this.#push('hashtag', normalise(name), end)
      return
    }
    for (const part of parts) {
      this.#at = from + part.index
      this.#push('hashtag', normalise(part[0]), this.#at + part[0].length)
    }
    this.#at = end
  }

  #noseLength(): number {
    const nose = this.#text[this.#at + 1]
    return nose === '-' || nose === "'" ? 1 : 0
  }

  /** `:D` is a face, `:Done` is a word after a colon, and `://` belongs to a link. */
  #isEmoticon(): boolean {
    const mouth = this.#at + 1 + this.#noseLength()
    if (!MOUTHS.includes(this.#text[mouth] ?? ' ')) return false
    return !isLetterAt(this.#text, mouth + 1) && this.#text[mouth + 1] !== '/'
  }

  #readEmoticon(): void {
    const at = this.#at + 1 + this.#noseLength()
    const mouth = this.#text[at] ?? ''
    const eyes = this.#text[this.#at] === ';' ? ';' : ':'
    const end = this.#skipWhile(at, (index) => this.#text[index] === mouth)
    this.#push('emoji', `${eyes}${mouth.toLowerCase()}`, end)
  }

  /** Runs of `!`, `?` and dots; they end the sentence when white space or the end follows, and so do `!` and `?`. */
  #readStop(): void {
    const end = this.#skipWhile(this.#at, (index) => isStop(this.#text[index] ?? ' '))
    const run = this.#text.slice(this.#at, end)
    const asks = /[?？]/.test(run)
    const calls = /[!！]/.test(run)
    const single = asks ? '?' : '!'
    if (asks || calls)
      this.#push('mark', run.length === 1 ? single : asks ? (calls ? '?!' : '??') : '!!', end)
    this.#at = end
    const following = this.#text[end] ?? ' '
    if (
      asks ||
      calls ||
      endsWithoutSpace(run) ||
      isSpace(following.charCodeAt(0)) ||
      '"”)'.includes(following)
    )
      this.#endSentence()
    else this.#endClause()
  }

  /** An emoji with its skin tone, joiners and variation selectors is one token, named by its first character. */
  #readEmoji(first: string): void {
    let end = this.#at + first.length
    for (;;) {
      const joiner = characterAt(this.#text, end)
      if (joiner === '' || !joinsPictures(joiner)) break
      end += joiner.length
      const joined = characterAt(this.#text, end)
      if (joiner === '\u200d' && isPictureAt(this.#text, end)) end += joined.length
    }
    this.#push('emoji', first, end)
  }
}
