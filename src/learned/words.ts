import { isFunctionWord } from '../judge/match/common-words.js'
import type { Post, Span } from '../model/post.js'
import { personalData } from '../text/personal-data.js'
import { wordsOf } from '../text/words/word-reader.js'

/** So many words before and behind each place where the name stands. */
const REACH = 15
/** Where no place of the words names the brand, as in its own forum, so many from the start. */
const FROM_START = 60
/** More of a long post tells no more. */
const MOST_WORDS = 150
/** A longer one is an address, or nothing anybody writes twice. */
const LONGEST = 30

type Word = { text: string; folded: string; start: number; end: number; isName: boolean; isGap: boolean }

/**
 * The words near the name, and pairs of them that stand side by side, in small letters: what tells who is meant, and whether they
 * complain. Never handles, mail addresses, numbers, or what may be a person's name; nor the brand's own name, of which every post has
 * one.
 */
export function wordsNear(
  { title, text }: Pick<Post, 'title' | 'text'>,
  named: readonly Span[],
): ReadonlySet<string> {
  const inText = named.some(({ field }) => field === 'text')
  const inTitle = named.some(({ field }) => field === 'title')
  const found = new Set<string>()
  if (title !== undefined) add(found, title, namesIn(named, 'title'), inTitle || !inText)
  add(found, text, namesIn(named, 'text'), inText || !inTitle || title === undefined)
  return found
}

const namesIn = (named: readonly Span[], field: Span['field']) => named.filter((span) => span.field === field)

function add(found: Set<string>, text: string, names: readonly Span[], isMeant: boolean): void {
  const words = near(readable(text, names), names.length > 0)
  if (!isMeant && names.length === 0) words.length = Math.min(words.length, REACH)
  let before: Word | undefined
  for (const word of words) {
    const isWord = !word.isGap && !word.isName
    if (isWord && !isFunctionWord(word.folded) && word.text.length > 1) found.add(word.text)
    // Two words that hold sentences together say nothing, one may: "not working".
    if (before !== undefined && isWord && !before.isGap && !before.isName) {
      if (!(isFunctionWord(word.folded) && isFunctionWord(before.folded)))
        found.add(`${before.text} ${word.text}`)
    }
    before = word
  }
}

/** The words of a text in order; a gap where something stands that nobody may learn, or a sentence ends. */
function readable(text: string, names: readonly Span[]): Word[] {
  const hidden = personalData(text)
  const words: Word[] = []
  let last = 0
  for (const { folded, start, end } of wordsOf(text)) {
    const isName = names.some((span) => start < span.end && end > span.start)
    const written = text.slice(start, end)
    const isGap =
      !isName &&
      (hidden.some((stretch) => start < stretch.end && end > stretch.start) ||
        written.length > LONGEST ||
        !/\p{L}/u.test(written) ||
        /\p{N}/u.test(written))
    if (/[.!?…\n;:]/.test(text.slice(last, start))) words.push({ ...gap, start, end: start })
    last = end
    words.push({ text: written.toLowerCase().normalize('NFC'), folded, start, end, isName, isGap })
  }
  return words
}

const gap = { text: '', folded: '', isName: false, isGap: true }

function near(words: readonly Word[], isNamed: boolean): Word[] {
  if (!isNamed) return words.slice(0, FROM_START)
  const kept = new Set<number>()
  for (const [at, { isName }] of words.entries())
    if (isName) for (let index = at - REACH; index <= at + REACH; index++) kept.add(index)
  return words.filter((_, at) => kept.has(at)).slice(0, MOST_WORDS)
}
