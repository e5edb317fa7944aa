import { isWordAt } from '../../../text/words/characters.js'
import { foldWord } from '../../../text/words/fold.js'
import { isCommonWord, isFunctionWord } from '../common-words.js'
import type { Guard } from '../guards.js'
import { isGerman } from './german.js'
import { companyTails, troubleTails } from './parts.js'
import { isDeclined } from './polish.js'
import { isTaggedAt } from './tagged.js'

/** Nothing longer is joined to a name. */
const LONGEST = 24
/** A name of fewer letters is by chance the beginning of many words. */
const SHORTEST = 5
const SHORTEST_TAGGED = 4
const SHORTEST_PLURAL = 4

/** What a name is joined to in one word. */
type Joined = { found: string; head: string; tail: string; isTagged: boolean }

function joinedAt(text: string, start: number, end: number): Joined | undefined {
  let from = start
  while (from > 0 && start - from < LONGEST && isWordAt(text, from - 1)) from--
  let to = end
  while (to - end < LONGEST && isWordAt(text, to)) to++
  if (start - from >= LONGEST || to - end >= LONGEST) return undefined
  const isTagged = isTaggedAt(text, from)
  // The ids in addresses have capitals by chance.
  if (text[from - 1] === '/' && !isTagged) return undefined
  return { found: text.slice(start, end), head: text.slice(from, start), tail: text.slice(end, to), isTagged }
}

/**
 * The name is a part of a longer word, and what it is joined to tells that it is a name there: an ending, a word of
 * companies or of trouble, a capital inside, a particle of Hebrew or Arabic.
 *
 * @param name its words as one
 * @param index of the word that is part of a longer one
 * @param last of its words
 */
export function isPartOfWord(name: string, index: number, last: number): Guard {
  const folded = foldWord(name)
  const length = [...folded].length
  const isCommon = isCommonWord(folded)
  const isCompound = isOfCommonWords(folded)
  return (text, starts, ends) => {
    const [start = 0, end = 0] = [starts[index], ends[index]]
    const joined = joinedAt(text, start, end)
    if (joined === undefined) return false
    const { head, tail, isTagged, found } = joined
    if (index < last && tail !== '') return false
    if (index > 0 && head !== '') return false
    if (head !== '' && isSemitic.test(head)) return tail === '' && length >= SHORTEST_SEMITIC
    if (head !== '' && length < SHORTEST_TAGGED) return false
    if (tail === '') return head !== ''
    if (/^[sS]$/.test(tail)) return hasEnding({ text, start, end, length, folded, isCommon, isCompound })
    if (isCyrillicEnding.test(tail)) return length >= 3
    if (head === '' && isDeclined({ folded, isCommon }, { text, start, tail })) return true
    if (rises(found, tail)) return length >= SHORTEST_TAGGED || isModel.test(tail) || isTail(tail)
    if (length < (isTagged ? SHORTEST_TAGGED : SHORTEST)) return false
    if (isCommon) return isTagged && isTail(tail) && !OF_WORDS.has(tail.toLowerCase())
    return isTail(tail)
  }

  function hasEnding({ text, start, end, length, folded, isCommon, isCompound }: Ending): boolean {
    if (/[sxzß]$/.test(folded)) return false
    const isGermanName = () => /^\p{Lu}/u.test(text.slice(start, end)) && isGerman(text)
    if (length < SHORTEST_PLURAL) return text[end] === 's' && /^[\p{Lu}\p{N}]+$/u.test(text.slice(start, end))
    // "about" and "over" have no plural; of "apples" only a German genitive is Apple's.
    if (isCommon) return isFunctionWord(folded) || isGermanName()
    return !isCompound || isGermanName() || ownsSomething(text.slice(end + 1, end + 1 + LONGEST))
  }
}

type Ending = {
  text: string
  start: number
  end: number
  length: number
  folded: string
  isCommon: boolean
  isCompound: boolean
}

/** The first word of a name of several, and what went wrong, in one hashtag: `#northwindfail`. */
export const isTroubleTag: Guard = (text, starts, ends) => {
  const joined = joinedAt(text, starts[0] ?? 0, ends[0] ?? 0)
  if (joined === undefined || !/[#＃]/.test(text[(starts[0] ?? 0) - 1] ?? '')) return false
  return troubleTails.has(foldWord(joined.tail))
}

const SHORTEST_SEMITIC = 3
const isSemitic = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u
/** Russian and its neighbours decline names in Latin letters, too: `Uberом`. */
const isCyrillicEnding = /^\p{Script=Cyrillic}{1,3}$/u
/** `HalvikR6`, `NorthwindHosting` */
const rises = (found: string, tail: string) =>
  /\p{Lu}/u.test(found) && /\p{Ll}$/u.test(found) && /^\p{Lu}/u.test(tail)
const isModel = /^\p{Lu}{1,2}\p{N}/u

/** With a common word these make another common word: `#shutdown`. */
const OF_WORDS: ReadonlySet<string> = new Set(
  'down life mail pay site gate hell dead leak hack plus pro team fan client io de us uk'.split(' '),
)

function isTail(tail: string): boolean {
  const folded = foldWord(tail)
  const isKnown = (word: string) => troubleTails.has(word) || companyTails.has(word)
  return isKnown(folded) || (folded.startsWith('s') && folded.length > 4 && isKnown(folded.slice(1)))
}

/** `northwind` is a wind, and `northwinds` are several, unless something follows that is theirs. */
const ownsSomething = (behind: string): boolean => {
  const word = /^[^\S\n]+([\p{L}\p{N}]+)/u.exec(behind)?.[1]
  return word !== undefined && !isFunctionWord(word.toLowerCase()) && !behindPlurals.has(word.toLowerCase())
}
const behindPlurals: ReadonlySet<string> = new Set(
  `across along around near above below between towards toward during beyond onto behind within against may might shall must
  get got go come came bring brought blow blew blowing make made keep kept howl howled howling rise rose hit
  have take took turn turned often usually really everywhere tonight tomorrow yesterday`.split(/\s+/),
)

function isOfCommonWords(folded: string): boolean {
  for (let at = 2; at <= folded.length - 2; at++)
    if (isCommonWord(folded.slice(0, at)) && isCommonWord(folded.slice(at))) return true
  return false
}
