import { foldWord } from '../../../text/words/fold.js'
import { wordsOf } from '../../../text/words/word-reader.js'
import { isCommonWord } from '../common-words.js'
import { all, type Guard, significantSigns } from '../guards.js'
import { gapsOf, isSolo, type Pattern, patternsOf } from '../pattern.js'
import { isJoinedName, isSpelledOut } from './joined.js'
import { isWholeKatakana, otherKana } from './katakana.js'
import { hasTheseMarks, keepsMarks } from './marks.js'
import {
  hasInitials,
  isNoAmount,
  isNoPersonsHandle,
  isNoSmallWord,
  isNoSum,
  isNoVerb,
} from './other-words.js'
import { isPartOfWord, isTroubleTag } from './part-of-word.js'
import { declinedNames } from './polish.js'
import { type Writing, withoutUmlauts, withUmlauts, writings } from './writings.js'

/** Every way people write the name of a brand, and what it must not be mistaken for. */
export function namePatterns(name: string): Pattern[] {
  const isSingleWord = wordsOf(name).length === 1
  const general = [
    isNoVerb(name),
    isNoSmallWord(name),
    isNoAmount(name),
    isNoPersonsHandle,
    isWholeKatakana(name),
  ]
  return [
    ...writings(name).flatMap((writing) =>
      [writing.text, ...withoutUmlauts(writing.text)].flatMap((text) =>
        guarded(patternsIn(text), [keepsMarks(text, isSingleWord), ...guardsOf(writing)]),
      ),
    ),
    ...withUmlauts(name).flatMap((text) => guarded(phrase(text), [hasTheseMarks(text)])),
    ...otherKana(name).flatMap((text) => phrase(text)),
    ...declinedNames(name),
    ...spelledOut(name),
    ...troubleTags(name),
  ].flatMap((pattern) => guarded([pattern], general))
}

const guarded = (patterns: readonly Pattern[], guards: readonly (Guard | undefined)[]): Pattern[] =>
  patterns.map((pattern) => {
    const guard = all([pattern.guard, ...guards])
    return guard ? { ...pattern, guard } : pattern
  })

const guardsOf = ({ isSum, isInitials }: Writing) => [isSum && isNoSum, isInitials && hasInitials]

const phrase = (text: string) => patternsOf({ type: 'term', look: 'phrase', text })

/** The words apart, as one, and as a part of a longer word. */
function patternsIn(text: string): Pattern[] {
  const words = wordsOf(text)
  const plain = phrase(text)
  if (words.some(isSolo)) return plain
  const gaps = gapsOf(text, words)
  const signs = significantSigns(gaps)
  const isOpen = signs.every((sign, index) => sign === '' || (index > 0 && index < words.length))
  if (!isOpen) return plain
  const one = words.map((word) => word.folded).join('')
  const isJoinable = words.length > 1 && signs.every((sign) => sign === '')
  const whole = isJoinable ? [{ words: [one], inHost: true as const, ...guardOf(isJoinedName(words)) }] : []
  const parts = [...plain.filter(({ words }) => words.length > 1 || !isJoinable), ...whole].flatMap(
    (pattern) => asPart(pattern, one),
  )
  const apart = isJoinable ? plain.map((pattern) => ({ ...pattern, inHost: true as const })) : plain
  return [...apart, ...whole, ...parts]
}

const guardOf = (guard: Guard | undefined) => (guard ? { guard } : {})

/** Its last word may go on, and its first may stand behind a particle. */
function asPart({ inHost: _, ...pattern }: Pattern, one: string): Pattern[] {
  const last = pattern.words.length - 1
  return [...new Set([last, 0])].map((partial) => ({
    ...pattern,
    partial,
    ...guardOf(all([pattern.guard, isPartOfWord(one, partial, last)])),
  }))
}

const SHORTEST_SPACED = 4
const LONGEST_SPELLED = 12

/** `A.I.`, and longer names with spaces between their letters. */
function spelledOut(name: string): Pattern[] {
  const letters = [...name.trim().toLowerCase()]
  if (letters.length < 2 || letters.length > LONGEST_SPELLED || !/^\p{Script=Latin}+$/u.test(name.trim()))
    return []
  if (!/^[a-z]+$/.test(letters.join(''))) return []
  const isInitialism = name.trim() === name.trim().toUpperCase() && letters.length <= 5
  if (!isInitialism && letters.length < SHORTEST_SPACED) return []
  const signs = letters.length < SHORTEST_SPACED ? /^\.$/ : /^[ .\-_*·•]$/
  return [{ words: letters, guard: isSpelledOut(signs) }]
}

/** The first word of a name of several stands for all in `#northwindfail`. */
function troubleTags(name: string): Pattern[] {
  const words = wordsOf(name)
  const first = words[0]?.folded ?? ''
  if (words.length < 2 || first.length < SHORTEST_FIRST || isCommonWord(first)) return []
  return [{ words: [foldWord(first)], partial: 0, guard: isTroubleTag }]
}

const SHORTEST_FIRST = 5
