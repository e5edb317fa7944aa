// What a name of one word may be beside a company: a thing that people write about, or a person or a place.
import { isGivenName } from '../../../text/given-names.js'
import { isSurname } from '../../../text/surnames.js'
import { wordsOf } from '../../../text/words/word-reader.js'
import { isCommonWord } from '../../match/common-words.js'
import { isCommonName } from '../name-use.js'
import { names } from './names.js'
import { nouns } from './nouns.js'
import { isNounElsewhere } from './spoken.js'

/** `name`: of people or places, so that a capital tells nothing. */
export type OtherMeaning = 'word' | 'name'

/** So many names are remembered: those of a config, and of the phrases of a stream. */
const REMEMBERED = 1_000
const remembered = new Map<string, OtherMeaning | undefined>()

/** Undefined for a name that no list holds, and for one of several words, which is rarely used for anything else. */
export function otherMeaningOf(name: string): OtherMeaning | undefined {
  if (remembered.has(name)) return remembered.get(name)
  const found = lookUp(name)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(name, found)
  return found
}

function lookUp(name: string): OtherMeaning | undefined {
  const words = wordsOf(name)
  const [word] = words
  if (word === undefined || words.length > 1 || word.start > 0 || word.end < name.length) return undefined
  const forms = [word.folded, ...singulars(word.folded)]
  if (forms.some((form) => isCommonWord(form) || isListed(nouns, form) || isNounElsewhere(form)))
    return 'word'
  const written = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return isGivenName(written, { begins: false }) || isSurname(written) || isListed(names, word.folded)
    ? 'name'
    : undefined
}

/** Posts write "three marrows", and "dunnock's". */
const singulars = (folded: string): string[] =>
  /[^s]s$/.test(folded) ? [folded.slice(0, -1), ...(folded.endsWith('es') ? [folded.slice(0, -2)] : [])] : []

/** @param list as `scripts/other-meanings.js` packs it: after each three letters what follows them */
function isListed(list: string, word: string): boolean {
  const start = list.indexOf(`;${word.slice(0, 3)}:`)
  if (word.length < 3 || start < 0) return false
  const at = list.indexOf(`.${word.slice(3)}.`, start)
  return at >= 0 && at < end(list, start)
}

function end(list: string, start: number): number {
  const next = list.indexOf(';', start + 1)
  return next < 0 ? list.length : next
}

/** Whether a name by itself leaves open who is meant: one that also means something else, or of nothing but common words. */
export const isDoubtfulName = (name: string): boolean =>
  isCommonName(name) || otherMeaningOf(name) !== undefined
