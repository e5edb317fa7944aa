import { APOSTROPHE, classOf, standsAlone } from '../../text/words/characters.js'
import { type ReadWord, wordsOf } from '../../text/words/word-reader.js'
import {
  all,
  type Guard,
  isDomain,
  isHandle,
  isHashtag,
  keepsCapitals,
  keepsSentences,
  keepsSigns,
  significantSigns,
} from './guards.js'
import { asciiHost } from './host.js'
import { isCircumstance, type Term } from './query.js'
import { wildWords } from './wildcards.js'

/** One way a term may stand in a text: these folded words in a row, if the guard agrees. */
export type Pattern = {
  words: readonly string[]
  /** Which of the words are only the beginning of one; the guard may say how it goes on. */
  beginnings?: readonly number[]
  guard?: Guard
  /** Which of the words is looked for as a part of a longer one, too; the guard says whether what it is joined to may be there. */
  partial?: number
  /** That longer word is the name, to its end. */
  wholeWord?: true
  /** Also looked for in the host of the post's address. */
  inHost?: true
  /** UTF-16 units before and after the words that are part of the name: the `@` of a handle, the `++` of `C++`. */
  around?: readonly [before: number, after: number]
}

/** With more joints than this in one name only "all joined" and "none joined" are looked for. */
const MOST_JOINTS = 3

/** Every way a term may be written. A `site` and its like have none: they are not looked for in texts. */
export function patternsOf(term: Term): Pattern[] {
  if (isCircumstance(term.look)) return []
  if (term.look === 'domain') return domainPatterns(term.text)
  if (term.look === 'handle') return handlePatterns(term.text)
  if (term.wildcards !== undefined) return [wildPattern(term)]
  return phrasePatterns(term)
}

/** Written in one way, since a word that goes on is nothing that could be joined. */
function wildPattern({ text, wildcards = [], exactCase }: Term): Pattern {
  const { plain, words, beginnings, guard } = wildWords({ text, wildcards }, exactCase === true)
  const gaps = gapsOf(plain, wordsOf(plain))
  const signs = significantSigns(gaps)
  return {
    words,
    beginnings,
    guard: all([guard, keepsSigns(gaps), keepsSentences(gaps)]) ?? guard,
    around: [signs[0]?.length ?? 0, signs.at(-1)?.length ?? 0],
  }
}

function phrasePatterns(term: Term): Pattern[] {
  const words = wordsOf(term.text)
  const gaps = gapsOf(term.text, words)
  const prefix = term.prefix === true
  const capitals = term.exactCase ? keepsCapitals(term.text, prefix) : undefined
  const signs = significantSigns(gaps)
  const [lead = '', trail = ''] = [signs[0], signs.at(-1)]
  const patterns = spellings(words, gaps).map(({ words, gaps }): Pattern => {
    const guards = [keepsSigns(gaps), keepsSentences(gaps), capitals]
    return { ...pattern(words, prefix, all(guards)), around: [lead.length, trail.length] }
  })
  if (words.length > 1 && !lead && !trail && !words.some(isSolo)) {
    patterns.push(pattern([words.map((word) => word.folded).join('')], prefix, all([isHashtag, capitals])))
  }
  return patterns
}

/** Domains are also written `northwind[.]example` and `northwind dot example`, so that they don't become links. */
function domainPatterns(domain: string): Pattern[] {
  return [...new Set([domain, asciiHost(domain)])].flatMap((host) => {
    const words = wordsOf(host)
    const gaps = gapsOf(host, words).slice(1, -1)
    const folded = words.map((word) => word.folded)
    const spoken = folded.flatMap((word, index) => (gaps[index] === '.' ? [word, 'dot'] : [word]))
    return [pattern(folded, false, isDomain(gaps)), pattern(spoken, false, isDomain(spokenGaps(gaps)))]
  })
}

const spokenGaps = (gaps: readonly string[]) => gaps.flatMap((gap) => (gap === '.' ? ['dot', 'dot'] : [gap]))

function handlePatterns(handle: string): Pattern[] {
  const words = wordsOf(handle)
  const gaps = gapsOf(handle, words)
  const folded = words.map((word) => word.folded)
  return [
    { ...pattern(folded, false, isHandle(gaps)), around: [gaps[0]?.length ?? 0, gaps.at(-1)?.length ?? 0] },
  ]
}

const pattern = (words: readonly string[], prefix: boolean, guard: Guard | undefined): Pattern => ({
  words,
  ...(prefix && { beginnings: [words.length - 1] }),
  ...(guard && { guard }),
})

/** What stands before, between and after the words: one more than there are words. */
export function gapsOf(text: string, words: readonly ReadWord[]): string[] {
  const ends = [0, ...words.map((word) => word.end)]
  const starts = [...words.map((word) => word.start), text.length]
  return ends.map((end, index) => text.slice(end, starts[index]))
}

type Spelling = { words: string[]; gaps: string[] }

/** `O'Reilly` is also written `OReilly`, `Coca-Cola` also `CocaCola`, `J.P. Morgan` also `JP Morgan`. */
function spellings(words: readonly ReadWord[], gaps: readonly string[]): Spelling[] {
  const joints = words.map((_, index) => index).filter((index) => isJoint(words, gaps, index))
  const choices = joints.length > MOST_JOINTS ? [[], joints] : subsets(joints)
  return choices.map((joints) => spell(words, gaps, new Set(joints)))
}

const subsets = (items: readonly number[]): number[][] =>
  items.reduce<number[][]>((sets, item) => sets.concat(sets.map((set) => [...set, item])), [[]])

function spell(words: readonly ReadWord[], gaps: readonly string[], joints: ReadonlySet<number>): Spelling {
  const spelling: Spelling = { words: [], gaps: [gaps[0] ?? ''] }
  words.forEach((word, index) => {
    if (joints.has(index)) {
      spelling.words.push((spelling.words.pop() ?? '') + word.folded)
      spelling.gaps.pop()
    } else {
      spelling.words.push(word.folded)
    }
    spelling.gaps.push(gaps[index + 1] ?? '')
  })
  return spelling
}

/** Whether the word may be joined to the one before it. */
function isJoint(words: readonly ReadWord[], gaps: readonly string[], index: number): boolean {
  const [before, word, gap] = [words[index - 1], words[index], gaps[index] ?? '']
  if (!before || !word || isSolo(before) || isSolo(word)) return false
  if (/^\p{Pd}$/u.test(gap)) return true
  if (gap.length === 1 && classOf(gap.charCodeAt(0)) === APOSTROPHE) return true
  return gap === '.' && before.folded.length === 1 && word.folded.length === 1
}

export const isSolo = (word: ReadWord) => standsAlone(classOf(word.folded.codePointAt(0) ?? 0))
