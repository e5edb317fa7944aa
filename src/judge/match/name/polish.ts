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
  [/[bpmwvfnszx]$/, new RegExp(`^(?:${common}|${soft}|ie)$`)],
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
  [/ia$/, 1, /^(?:i|e|o|om|ami|ach)$/],
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

/** A name whose last letter changes in Polish, as what is left of it: `Lumory`, `Bluefincie`. */
export function declinedStems(name: string): Pattern[] {
  const words = wordsOf(name)
  const final = words.at(-1)
  if (final === undefined || words.some(isSolo)) return []
  const { folded } = final
  const change = changing.find(([names]) => names.test(folded))
  const stem = folded.slice(0, -(change?.[1] ?? 0))
  if (change === undefined || stem.length < SHORTEST - 1 || folded.length <= SHORTEST) return []
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
  const before = words.slice(0, -1).map((word) => word.folded)
  return [{ words: [...before, stem], partial: index, wholeWord: true, guard }]
}

function endingAt(text: string, from: number): string | undefined {
  let to = from
  while (to - from <= LONGEST_ENDING && isWordAt(text, to)) to++
  return to > from && to - from <= LONGEST_ENDING ? text.slice(from, to) : undefined
}
