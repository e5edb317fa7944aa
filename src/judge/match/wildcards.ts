import { foldWord } from '../../text/words/fold.js'
import { wordsOf } from '../../text/words/word-reader.js'
import { type Guard, lettersOf } from './guards.js'

// `*` for any letters at the end of a word, `?` for one letter; at the end of a word for one or none, since a question ends so, too.

/** Words as they are written, and where in them a sign stands for letters, in UTF-16 units. */
export type Written = { text: string; wildcards: readonly number[] }

/** An address may hold a `?`. */
export const wildcardsInWord = (text: string): number[] =>
  text.includes('/') || !hasSign(text) ? [] : placesOf(/(?<=[\p{L}\p{N}\p{M}])[?*]+/gu, text)

/**
 * In quotes a `?` at the end is that of a question, and a `*` within a word is one: `"M*A*S*H"`.
 *
 * @param literal signs that a backslash stands before
 */
export const wildcardsInQuotes = (text: string, literal: ReadonlySet<number>): number[] =>
  hasSign(text)
    ? placesOf(/(?<=[\p{L}\p{N}\p{M}])(?:\?*\*(?![\p{L}\p{N}*])|\?+(?=[\p{L}\p{N}]))/gu, text).filter(
        (at) => !literal.has(at),
      )
    : []

const hasSign = (text: string): boolean => /[?*]/.test(text)

const placesOf = (form: RegExp, text: string): number[] =>
  [...text.matchAll(form)].flatMap(({ 0: signs, index }) => [...signs].map((_, place) => index + place))

/** What is left of words that are cut out of others. */
export const cutOut = ({ text, wildcards }: Written, from: number, to: number): Written => ({
  text: text.slice(from, to),
  wildcards: wildcards.flatMap((at) => (at >= from && at < to ? [at - from] : [])),
})

/** The words of it that are written out. */
export const plainWords = ({ text, wildcards }: Written): string[] =>
  [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) =>
    wildcards.some((at) => at >= index && at < index + word.length) ? [] : [word],
  )

type Mark = { at: number; sign: string }

/** The words without their signs, and where in that the signs stood. */
function withoutMarks({ text, wildcards }: Written): { plain: string; marks: readonly Mark[] } {
  const signs = new Set(wildcards)
  const plain = [...text.split('')].filter((_, at) => !signs.has(at)).join('')
  return { plain, marks: wildcards.map((at, before) => ({ at: at - before, sign: text[at] ?? '' })) }
}

/** What is looked for: words, of which some are only the beginnings, and what those have to go on like. */
export type WildWords = {
  /** The text without wildcards. */
  plain: string
  words: readonly string[]
  beginnings: readonly number[]
  guard: Guard
}

export function wildWords(written: Written, exactCase: boolean): WildWords {
  const { plain, marks } = withoutMarks(written)
  const words = wordsOf(plain).map(({ start, end, folded }) => {
    const own = marks.filter(({ at }) => at > start && at <= end)
    const capitals = exactCase ? formOf(plain, { start, end }, own, lettersOf) : undefined
    const [first] = own
    if (first === undefined) return { text: folded, isWhole: true, capitals }
    const form = formOf(plain, { start, end }, own, foldWord)
    return { text: foldWord(plain.slice(start, first.at)), isWhole: false, form, capitals }
  })
  return {
    plain,
    words: words.map(({ text }) => text),
    beginnings: words.flatMap(({ isWhole }, index) => (isWhole ? [] : [index])),
    guard: (text, starts, ends) =>
      words.every(({ form, capitals }, index) => {
        const word = text.slice(starts[index], ends[index])
        return (
          (form === undefined || hasForm(form, word)) &&
          (capitals === undefined || capitals.test(lettersOf(word)))
        )
      }),
  }
}

/** Letters such as ß and æ are two when folded, and one for who writes a `?` in their place. */
const withSingleLetters = (word: string): string =>
  [...word].map((letter) => (foldWord(letter).length > 1 ? '\0' : foldWord(letter))).join('')

const hasForm = (form: RegExp, word: string): boolean =>
  form.test(foldWord(word)) || (/[^\x00-\x7f]/.test(word) && form.test(withSingleLetters(word)))

/** Of one word. Signs at its end are one piece, so that no word takes long to be refused. */
function formOf(
  plain: string,
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
  fold: (text: string) => string,
): RegExp {
  const within = marks.filter(({ at }) => at < end)
  const behind = marks.filter(({ at }) => at === end)
  const cuts = [start, ...within.map(({ at }) => at), end]
  const pieces = cuts.slice(1).map((to, index) => escaped(fold(plain.slice(cuts[index], to))))
  const isOpen = behind.some(({ sign }) => sign === '*')
  return new RegExp(`^${pieces.join('.')}${isOpen ? '.*' : `.{0,${behind.length}}`}$`, 'su')
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
