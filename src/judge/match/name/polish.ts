import { languageOf } from '../../../languages/detect.js'
import { isSmallOfTwo } from '../../../languages/known-words.js'
import { bitOf, smallWords } from '../../../languages/small-words.js'
import { isWordAt } from '../../../text/words/characters.js'
import { foldWord } from '../../../text/words/fold.js'
import { wordsOf } from '../../../text/words/word-reader.js'
import { isCommonWord } from '../common-words.js'
import { all, type Guard, keepsSentences, keepsSigns } from '../guards.js'
import { gapsOf, isSolo, type Pattern } from '../pattern.js'

// Polish declines names as it declines its own words: `od Northwinda`, `w Northwindzie`, `z Lumorą`, `Lumorze`. Endings are compared
// without their marks, since half of the posts are typed without.

/** So much of a text tells its language. UTF-16 units. */
const ENOUGH = 1_500
/** A shorter name with an ending is by chance another word. */
const SHORTEST = 4
/** The same of the last one of several words. */
const SHORTEST_OF_SEVERAL = 3
/** The same where its capital is missing. */
const SHORTEST_SMALL = 6
/** No ending is longer. */
const LONGEST_ENDING = 6

let last: { text: string; isPolish: boolean } | undefined

/** Whether a text is Polish. The answer for the last text is kept: a name may stand in it many times. */
function isPolish(text: string): boolean {
  if (last?.text !== text) last = { text, isPolish: looksPolish(text.slice(0, ENOUGH)) }
  return last.isPolish
}

const WORD = /[\p{L}\p{M}]+/gu
const polish = bitOf('pl')

/** A few words in which no sentence stands are Polish by a letter or a small word, if none is English or German. */
function looksPolish(text: string): boolean {
  const words = text.toLowerCase().replace(/['’]/g, '').match(WORD) ?? []
  const language = languageOf(words.map((word) => ({ word, shape: 'word' })))
  if (language !== undefined) return language === 'pl'
  const isSmall = (word: string) => ((smallWords.get(word) ?? 0) & polish) !== 0
  return (
    words.some((word) => isSmall(word) || /[ąęłńśźż]/.test(word)) &&
    !words.some((word) => isSmallOfTwo(word) && !isSmall(word))
  )
}

const common = 'a|u|owi|y|i|ow|om|ami|ach|ow(?:y|a|e|ego|emu|ym|ej|ych|ymi)'
const soft = 'em|owie'

/** What may stand behind a name that ends with a consonant, by that consonant. */
const behindConsonant: readonly (readonly [names: RegExp, endings: RegExp])[] = [
  [/[kg]$/, new RegExp(`^(?:${common}|iem)$`)],
  [/d$/, new RegExp(`^(?:${common}|${soft}|zie)$`)],
  [/r$/, new RegExp(`^(?:${common}|${soft}|ze)$`)],
  // `Paczkuś`, `Paczkusia`: what is written with a mark at the end is written with an `i` before an ending.
  [/[snzc]$/, new RegExp(`^(?:i?(?:${common}|${soft})|ie)$`)],
  [/[bpmwvfx]$/, new RegExp(`^(?:${common}|${soft}|ie)$`)],
  [/l$/, new RegExp(`^(?:${common}|${soft}|e)$`)],
  [/[^aeiouy]$/, new RegExp(`^(?:${common}|${soft})$`)],
]

/** Behind what is left of a name whose last letter changes: `Lumor-a`, `Norvik-a`, `Bluefin-t`. */
const changing: readonly (readonly [names: RegExp, cut: number, endings: RegExp])[] = [
  [/ka$/, 2, /^(?:k(?:i|e|o|om|ami|ach)|ce)$/],
  [/ga$/, 2, /^(?:g(?:i|e|o|om|ami|ach)|dze)$/],
  [/ta$/, 2, /^(?:t(?:y|e|o|om|ami|ach)|cie)$/],
  [/[lj]a$/, 1, /^(?:i|y|e|o|om|ami|ach)$/],
  [/ra$/, 1, /^(?:y|e|o|ze|om|ami|ach)$/],
  [/da$/, 1, /^(?:y|e|o|zie|om|ami|ach)$/],
  [/ia$/, 2, /^i(?:|i|e|o|om|ami|ach)$/],
  // A vowel that is there only where nothing stands behind it: `Drewniaczek`, `w Drewniaczku`; `Goniec`, `Gońca`.
  [/iek$/, 3, /^k(?:a|u|owi|iem|i|ow|om|ami|ach)$/],
  [/ek$/, 2, /^k(?:a|u|owi|iem|i|ow|om|ami|ach)$/],
  [/iec$/, 3, /^c(?:a|u|owi|em|y|e|ow|om|ami|ach)$/],
  [/ec$/, 2, /^c(?:a|u|owi|em|y|e|ow|om|ami|ach)$/],
  [/[bpmwvfnszx]a$/, 1, /^(?:y|i|e|o|ie|om|ami|ach)$/],
  [/st$/, 2, /^scie$/],
  [/t$/, 1, /^cie$/],
]

/**
 * Whether what stands behind a name in one word is its ending, in a Polish text.
 *
 * @param folded the name
 * @param isCommon whether it is an everyday word, too: then it has a capital within a sentence
 */
export function isDeclined(
  { folded, isCommon }: { folded: string; isCommon: boolean },
  { text, start, tail }: { text: string; start: number; tail: string },
): boolean {
  if (tail.length > LONGEST_ENDING) return false
  const endings = behindConsonant.find(([names]) => names.test(folded))?.[1]
  return endings?.test(foldWord(tail)) === true && mayBeName({ folded, isCommon }, text, start)
}

function mayBeName(
  { folded, isCommon }: { folded: string; isCommon: boolean },
  text: string,
  start: number,
): boolean {
  if (folded.length < SHORTEST) return false
  const hasCapital = /^\p{Lu}/u.test(text.slice(start, start + 2))
  if (!hasCapital && (isCommon || folded.length < SHORTEST_SMALL)) return false
  if (isCommon && !/[\p{L}\p{N},][^\S\n]+$/u.test(text.slice(Math.max(0, start - 4), start))) return false
  return isPolish(text)
}

/** What the first of several words becomes: what goes, and what stands in its place, where it is an adjective and where it is a noun. */
const adjectives: readonly (readonly [words: RegExp, cut: number, endings: string])[] = [
  [/[kg]i$/, 1, 'iego iemu im'],
  [/[^aeiou]y$/, 1, 'ego emu ym'],
  [/[kg]a$/, 1, 'iej'],
  [/[^aeiouy]i?a$/, 1, 'ej'],
]
const nouns: readonly (readonly [words: RegExp, cut: number, endings: string])[] = [
  [/ia$/, 1, ' e o'],
  [/ka$/, 2, 'ki ke ko ce'],
  [/ga$/, 2, 'gi ge go dze'],
  [/ta$/, 2, 'ty te to cie'],
  [/[^aeiouy]a$/, 1, 'y i e o ie ze zie'],
  [/[^aeiouy]$/, 0, 'a u owi em iem ie'],
]

/** A name of several words of which the first is declined, too: `w Wilczym Szlaku`, or it alone: `z Kopalni Cieni`. */
function declinedFirst(name: string): Pattern[] {
  const words = wordsOf(name)
  const [first, ...others] = words.map(({ folded }) => folded)
  if (first === undefined || others.length === 0 || first.length <= SHORTEST || words.some(isSolo)) return []
  const gaps = gapsOf(name, words)
  const inPolish: Guard = (text, starts) =>
    mayBeName({ folded: first, isCommon: false }, text, starts[0] ?? 0)
  const guard = all([inPolish, keepsSigns(gaps), keepsSentences(gaps)]) ?? inPolish
  const formsOf = (kinds: typeof nouns) => {
    const [, cut, endings] = kinds.find(([ends]) => ends.test(first)) ?? []
    return endings?.split(' ').map((ending) => first.slice(0, first.length - (cut ?? 0)) + ending) ?? []
  }
  const last = others.length
  const adjective = formsOf(adjectives).flatMap((form) => [
    ...stemsOf(name, [form, ...others]),
    {
      words: [form, ...others],
      partial: last,
      wholeWord: true as const,
      guard: all([guard, endsDeclined]) ?? guard,
    },
  ])
  return [...adjective, ...formsOf(nouns).map((form) => ({ words: [form, ...others], guard }))]

  function endsDeclined(text: string, starts: readonly number[], ends: readonly number[]): boolean {
    const tail = endingAt(text, ends[last] ?? 0)
    const folded = others[last - 1] ?? ''
    return (
      tail !== undefined && isDeclined({ folded, isCommon: false }, { text, start: starts[last] ?? 0, tail })
    )
  }
}

/** A name that Polish declines otherwise than by an ending behind it: `Lumory`, `Bluefincie`, `Wilczego Szlaku`. */
export const declinedNames = (name: string): Pattern[] => [...stemsOf(name), ...declinedFirst(name)]

/** A name whose last letter changes, as what is left of it. */
function stemsOf(name: string, written = wordsOf(name).map(({ folded }) => folded)): Pattern[] {
  const words = wordsOf(name)
  const final = words.at(-1)
  if (final === undefined || words.some(isSolo)) return []
  const { folded } = final
  const change = changing.find(([names]) => names.test(folded))
  const stem = folded.slice(0, -(change?.[1] ?? 0))
  const shortest = words.length > 1 ? SHORTEST_OF_SEVERAL : SHORTEST
  if (change === undefined || stem.length < shortest - 1 || folded.length <= shortest) return []
  const gaps = gapsOf(name, words)
  const [index, isCommon] = [words.length - 1, words.length === 1 && isCommonWord(folded)]
  const hasEnding: Guard = (text, starts, ends) => {
    const [start = 0, end = 0] = [starts[index], ends[index]]
    const tail = endingAt(text, end)
    return (
      tail !== undefined && change[2].test(foldWord(tail)) && mayBeName({ folded, isCommon }, text, start)
    )
  }
  const guard = all([hasEnding, keepsSigns(gaps), keepsSentences(gaps)]) ?? hasEnding
  return [{ words: [...written.slice(0, -1), stem], partial: index, wholeWord: true, guard }]
}

function endingAt(text: string, from: number): string | undefined {
  let to = from
  while (to - from <= LONGEST_ENDING && isWordAt(text, to)) to++
  return to > from && to - from <= LONGEST_ENDING ? text.slice(from, to) : undefined
}
