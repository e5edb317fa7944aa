// Letters of other alphabets that look like Latin ones. Who writes a name with them hides it from filters, or sets up a page
// that looks like the company's. Chosen by hand from what looks the same in most typefaces.
import { foldWord } from '../../text/words/fold.js'

/** Each letter with the Latin one that it looks like; capitals and small letters differ in what they look like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  pairs(
    // Cyrillic
    'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ѵv ԍg вb нh кk мm тt пn АA ВB ЕE НH ІI ЈJ КK МM ОO РP ЅS СC ТT УY ХX ЗZ Ӏl ԚQ ԜW ѴV',
    // Greek
    'αa εe ιi κk νv οo ρp τt υu χx γy ϲc ϳj ηn ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC',
    // Armenian, and the phonetic letters
    'օo ոn սu հh ցg յj ɑa ɡg ɩi ɪi ʟl ɴn ɾr ʀr ʏy ʙb ʜh',
  ),
)

/**
 * A word of Latin letters and such that look like them, in Latin letters. Undefined for a word of one alphabet, which is
 * what it is, and for one with letters that look like no Latin ones.
 */
export function withLatinLetters(word: string): string | undefined {
  if (!/\p{Script=Latin}/u.test(word)) return undefined
  let latin = ''
  for (const character of word.normalize('NFC')) {
    const letter = lookalikes.get(character)
    if (letter === undefined && !/[\p{Script=Latin}\p{N}\p{M}\p{Cf}]/u.test(character)) return undefined
    latin += letter ?? character
  }
  return foldWord(latin)
}

/** A text in the Latin letters that its letters look like, where they do; folded, whatever alphabets it is of. */
export const seenAsLatin = (text: string): string =>
  foldWord(Array.from(text.normalize('NFC'), (character) => lookalikes.get(character) ?? character).join(''))

function pairs(...lists: readonly string[]): [string, string][] {
  return lists.flatMap((list) => list.split(' ')).map((pair) => [pair.slice(0, -1), pair.slice(-1)])
}
