import type { Span } from '../model.js'

/** What a token is; only `word`, `hashtag`, `emoji` and `number` tokens take part in phrases. */
type Shape = 'word' | 'hashtag' | 'number' | 'money' | 'emoji' | 'handle' | 'link' | 'mark'

/** One piece of a text, with what the scorer needs to know about where it stands. */
export type Token = {
  shape: Shape
  /** Lower case, compatibility characters unified, apostrophes removed: `can’t` is `cant`; a handle without its `@`. */
  word: string
  field: Span['field']
  start: number
  end: number
  /** Running number of its sentence, through title and text. */
  sentence: number
  /** Running number of its clause: sentences end clauses, and so do commas, colons, brackets, dashes. */
  clause: number
  /** Three or more letters, all capitals. */
  upper: boolean
  /** Begins with a capital. */
  capital: boolean
  /** A letter three times or more in a row, as in `sooo`. */
  stretched: boolean
}

/** Positions at which the next field goes on. */
export type Count = { sentence: number; clause: number }

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** Scripts that put no spaces between words: each character is a token, so that a phrase is a run of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const JOINERS = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u20e3]/u
const CAPITAL = /^\p{Lu}/u
const STRETCHED = /([a-z])\1\1/
const HOST =
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|net|org|io|tv|co|uk|de|ly|gl|me|be|gg|app|dev|info|news|example)$/
const ORDINAL = /^\d+(st|nd|rd|th)$/
/** A link longer than this is still one token; its tail is skipped without a look. */
const LONGEST_HOST = 80

const APOSTROPHES = "'’‘ʼ`´"
const CURRENCY = '$£€¥₹'
const CLAUSE_ENDS = ',;:()[]{}"“”«»„–—|'
const MOUTHS = ')(/\\|DPpOo[]<>3*'

const isDigit = (code: number) => code >= 48 && code <= 57
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

/** True when the character at `at` may stand in a word. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiLetter(code) || isDigit(code)
  return LETTER.test(characterAt(text, at))
}

/** The whole character, both halves of a surrogate pair; a lone half stands for itself. */
function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

/** The form that lexicon and keywords are compared in. */
export function normalise(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower.normalize('NFKC').replace(/['’‘ʼ`´]/g, '')
}

/**
 * Cuts a title or text into tokens, once, from left to right; the cost is linear in its length.
 *
 * @param count where sentences and clauses go on from; moved to the end of this field
 * @param tokens where the tokens are added
 */
export function tokenise(
  text: string,
  field: Span['field'],
  count: Count = { sentence: 0, clause: 0 },
  tokens: Token[] = [],
): Token[] {
  const length = text.length
  let at = 0

  const push = (shape: Shape, word: string, start: number, end: number) => {
    const raw = shape === 'word' || shape === 'hashtag' ? text.slice(start, end) : ''
    tokens.push({
      shape,
      word,
      field,
      start,
      end,
      sentence: count.sentence,
      clause: count.clause,
      upper: end - start >= 3 && raw !== '' && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      capital: raw !== '' && CAPITAL.test(raw),
      stretched: raw !== '' && STRETCHED.test(word),
    })
    at = end
  }
  const endClause = () => {
    count.clause += 1
  }
  const endSentence = () => {
    count.sentence += 1
    count.clause += 1
  }
  const skipWhile = (from: number, holds: (index: number) => boolean) => {
    let end = from
    while (end < length && holds(end)) end += 1
    return end
  }
  const notSpace = (index: number) => !isSpace(text.charCodeAt(index))

  while (at < length) {
    const code = text.charCodeAt(at)

    if (isSpace(code)) {
      const end = skipWhile(at, (index) => isSpace(text.charCodeAt(index)))
      // A blank line ends a sentence; a single line break does not, since mails are wrapped.
      if (end - at > 1 && text.slice(at, end).split('\n').length > 2) endSentence()
      at = end
      continue
    }

    if (isAsciiLetter(code) || isDigit(code) || (code >= 128 && isWordAt(text, at))) {
      readWord()
      continue
    }

    const char = text[at] ?? ''
    const next = at + 1
    if (char === '@' && isHandleAt(at)) {
      const end = skipWhile(next, (index) => isWordAt(text, index) || text[index] === '_')
      push('handle', normalise(text.slice(next, end)), at, end)
    } else if (char === '#' && next < length && isWordAt(text, next)) {
      readHashtag(next)
    } else if (CURRENCY.includes(char) && isDigit(text.charCodeAt(next))) {
      pushMoney(at, skipWhile(next, isAmountAt))
    } else if ((char === ':' || char === ';' || char === '=') && isEmoticonAt(at)) {
      readEmoticon()
    } else if (char === '!' || char === '?' || char === '.' || char === '…') {
      readStop()
    } else if (code >= 128 && PICTURE.test(characterAt(text, at))) {
      readEmoji()
    } else {
      if (CLAUSE_ENDS.includes(char) || (char === '-' && isSpace(text.charCodeAt(next)))) endClause()
      at += code >= 0xd800 ? characterAt(text, at).length : 1
    }
  }
  endSentence()
  return tokens

  /** `@name`, but not the middle of a mail address. */
  function isHandleAt(index: number): boolean {
    const next = index + 1
    const named = next < length && (isWordAt(text, next) || text[next] === '_')
    return named && !(index > 0 && isWordAt(text, index - 1))
  }

  function pushMoney(start: number, end: number) {
    push('money', text.slice(start, end), start, end)
  }

  function pushLink(start: number, end: number) {
    push('link', text.slice(start, end).toLowerCase(), start, end)
  }

  function isAmountAt(index: number): boolean {
    const code = text.charCodeAt(index)
    return isDigit(code) || ((code === 44 || code === 46) && isDigit(text.charCodeAt(index + 1)))
  }

  function readWord() {
    const start = at
    const code = text.charCodeAt(start)
    if (code >= 128) {
      const character = characterAt(text, start)
      if (UNSPACED.test(character))
        return push('word', character.normalize('NFKC'), start, start + character.length)
    }
    let end = start
    while (end < length) {
      const current = text.charCodeAt(end)
      if (isAsciiLetter(current) || isDigit(current)) end += 1
      else if (current >= 128) {
        const character = characterAt(text, end)
        if (LETTER.test(character) && !UNSPACED.test(character)) end += character.length
        else if (APOSTROPHES.includes(character) && end + 1 < length && isWordAt(text, end + 1)) end += 1
        else break
      } else if (APOSTROPHES.includes(text[end] ?? '') && end + 1 < length && isWordAt(text, end + 1))
        end += 1
      else if (current === 42 && end > start && isAsciiLetter(text.charCodeAt(end - 1)) && isMaskedAt(end)) {
        end = skipWhile(end, (index) => text[index] === '*')
      } else break
    }
    if (isLinkFrom(start, end)) return pushLink(start, skipWhile(end, notSpace))
    if (isDigit(code)) return readNumber(start, end)
    push('word', normalise(text.slice(start, end)), start, end)
  }

  /** Stars inside a word, as in `f**k` or `sh*t`; a star at its end is emphasis. */
  function isMaskedAt(index: number): boolean {
    const end = skipWhile(index, (each) => text[each] === '*')
    return end - index >= 2 || isAsciiLetter(text.charCodeAt(end))
  }

  function isLinkFrom(start: number, end: number): boolean {
    const following = text.charCodeAt(end)
    if (following === 58) return text.startsWith('://', end)
    if (following !== 46 || !isWordAt(text, end + 1)) return false
    const limit = Math.min(length, start + LONGEST_HOST)
    let hostEnd = end
    while (hostEnd < limit && (isWordAt(text, hostEnd) || text[hostEnd] === '.' || text[hostEnd] === '-'))
      hostEnd += 1
    const host = text.slice(start, hostEnd).toLowerCase().replace(/\.+$/, '')
    return host.startsWith('www.') || HOST.test(host)
  }

  /** `3hrs` is a number and a word, `3rd` is one word, `1,200` and `3.5` are one number. */
  function readNumber(start: number, end: number) {
    const raw = text.slice(start, end)
    if (ORDINAL.test(raw)) return push('word', raw, start, end)
    const digits = skipWhile(start, isAmountAt)
    if (digits < length && CURRENCY.includes(text[digits] ?? '')) return pushMoney(start, digits + 1)
    push('number', normalise(text.slice(start, digits)), start, digits)
    if (digits < end) push('word', normalise(text.slice(digits, end)), digits, end)
  }

  /** `#WorstServiceEver` is three words; `#worstservice` one, which the lexicon knows by its joined phrases. */
  function readHashtag(from: number) {
    const end = skipWhile(from, (index) => isWordAt(text, index) || text[index] === '_')
    const raw = text.slice(from, end)
    const parts = [...raw.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z_]+/g)]
    if (parts.length < 2 || parts.length > 8) return push('hashtag', normalise(raw), at, end)
    for (const part of parts) {
      const start = from + part.index
      push('hashtag', normalise(part[0]), start, start + part[0].length)
    }
    at = end
  }

  function isEmoticonAt(index: number): boolean {
    const nose = text[index + 1] === '-' || text[index + 1] === "'" ? 1 : 0
    const mouth = text[index + 1 + nose]
    if (mouth === undefined || !MOUTHS.includes(mouth)) return false
    // `:D` is a face, `:Done` is a word after a colon, and `://` belongs to a link.
    const after = index + 2 + nose
    return !(after < length && (isWordAt(text, after) || text[after] === '/'))
  }

  function readEmoticon() {
    const nose = text[at + 1] === '-' || text[at + 1] === "'" ? 1 : 0
    const mouth = text[at + 1 + nose] ?? ''
    const end = skipWhile(at + 2 + nose, (index) => text[index] === mouth)
    const eyes = text[at] === ';' ? ';' : ':'
    push('emoji', `${eyes}${mouth.toLowerCase()}`, at, end)
  }

  /** Runs of `!`, `?` and dots; they end the sentence when white space or the end follows. */
  function readStop() {
    const start = at
    const end = skipWhile(start, (index) => '!?.…'.includes(text[index] ?? ''))
    const run = text.slice(start, end)
    const asks = run.includes('?')
    const calls = run.includes('!')
    if (asks || calls) push('mark', run.length > 1 ? (asks ? (calls ? '?!' : '??') : '!!') : run, start, end)
    at = end
    if (asks || calls || end >= length || isSpace(text.charCodeAt(end)) || '"”)'.includes(text[end] ?? '')) {
      endSentence()
    } else endClause()
  }

  /** An emoji with its skin tone, joiners and variation selectors is one token, named by its first character. */
  function readEmoji() {
    const first = characterAt(text, at)
    let end = at + first.length
    for (;;) {
      const following = characterAt(text, end)
      if (following === '' || !JOINERS.test(following)) break
      end += following.length
      if (following === '\u200d' && PICTURE.test(characterAt(text, end))) end += characterAt(text, end).length
    }
    push('emoji', first, at, end)
  }
}
