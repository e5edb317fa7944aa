import { classOf, isSkipped } from '../../../text/words/characters.js'
import { foldCodePoint, foldWord } from '../../../text/words/fold.js'
import { isCommonWord } from '../common-words.js'
import type { Guard } from '../guards.js'
import { isGerman } from './german.js'
import { isMarkedWord, isUnmarkedWord } from './marked-words.js'

/** A name of fewer letters is told from others by its marks: `Ö3`. */
const SHORTEST = 4

/**
 * Accents and umlauts may be left out or put in by hand, but not where that makes another word: `Uber` is not found in
 * "über", nor `Rosé` in "rose". German never leaves an umlaut out: `Bäckhaus` is not found in a German "Backhaus".
 *
 * @param written the letters of the name as they are looked for
 */
export function keepsMarks(written: string, isSingleWord: boolean): Guard {
  const wanted = marksOf(written)
  const folded = foldWord(written)
  const needsItsOwn = isCommonWord(folded) || [...folded].length < SHORTEST
  return (text, starts, ends, count) => {
    const [start = 0, end = 0] = [starts[0], ends[count - 1]]
    const found = text.slice(start, end)
    if (isSingleWord && inCapitals.test(text.slice(start, end + REACH)) && isUnmarkedWord(folded))
      return false
    if (wanted === undefined && !/[^\x00-\x7f]/.test(found)) return true
    const marks = marksOf(found)
    if (marks === undefined && wanted === undefined) return true
    if (isSingleWord && marks !== undefined && !isSame(marks, wanted) && isMarkedWord(found))
      return isNameInSentence(text, start, end)
    if (wanted === undefined || isSame(marks, wanted)) return true
    if (!isSingleWord) return true
    if (needsItsOwn) return false
    return marks !== undefined || !/[äöü]/i.test(written.normalize('NFC')) || !isGerman(text)
  }
}

const REACH = 12
/** Capitals are often set without their dots: "UBER DAS SCHIFF". */
const inCapitals =
  /^\p{Lu}+[^\S\n]+(?:D(?:AS|IE|EN|EM|ER)|EINE?[MNRS]?|MEIN\p{Lu}{0,2}|UNSER\p{Lu}{0,2}|UNS|MICH|DICH|SICH|ALLES?)(?![\p{L}\p{N}])/u

/** The marks are there as they are written: "Müller" for a brand that is called Mueller. */
export function hasTheseMarks(written: string): Guard {
  const wanted = marksOf(written)
  return (text, starts, ends, count) => isSame(marksOf(text.slice(starts[0], ends[count - 1])), wanted)
}

/** For each folded letter the marks on it, of Latin letters alone; undefined when there are none. */
function marksOf(text: string): readonly string[] | undefined {
  const marks: string[] = []
  let hasMarks = false
  for (const character of text.normalize('NFD')) {
    const codePoint = character.codePointAt(0) ?? 0
    if (/\p{M}/u.test(character)) {
      if (marks.length > 0 && /\p{Script=Inherited}/u.test(character)) {
        marks[marks.length - 1] += character
        hasMarks = true
      }
      continue
    }
    if (!/[\p{L}\p{N}]/u.test(character) || isSkipped(classOf(codePoint))) continue
    for (let unit = foldCodePoint(codePoint).length; unit > 0; unit--) marks.push('')
    if (/[øłđħ]/i.test(character)) {
      marks[marks.length - 1] = character.toLowerCase()
      hasMarks = true
    }
  }
  return hasMarks ? marks : undefined
}

const isSame = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  one === other || one?.join() === other?.join()

/** "took an Über home": a capital inside a sentence, between words without. */
function isNameInSentence(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false
  return (
    /\p{Ll}[^\S\n]$/u.test(text.slice(start - 2, start)) &&
    /(?:^|\s)\p{Ll}+[^\S\n]$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^[^\S\n]\p{Lu}/u.test(text.slice(end, end + 3))
  )
}
