import { isFunctionWord } from '../judge/match/common-words.js'
import type { Author, Post, Span } from '../model/post.js'
import { personalData } from '../text/personal-data.js'
import { wordsOf } from '../text/words/word-reader.js'

/** So many words before and behind each place where the name stands. */
const REACH = 15
/** Where no place of the words names the brand, as in its own forum, so many from the start. */
const FROM_START = 60
/** More of a long post tells no more, in words and in UTF-16 units. */
const MOST_WORDS = 150
const MOST_TEXT = 20_000
/** A longer one is an address, or nothing anybody writes twice. */
const LONGEST = 30

/** A word of a text; a gap is no word: what nobody may learn, the end of a sentence, or where words were left out. */
type Word = { text: string; folded: string; start: number; end: number; is: 'word' | 'name' | 'gap' }

/**
 * The words near the name, and pairs of them that stand side by side, in small letters, with the first place of each: what tells who is
 * meant, and whether they complain. Never handles, mail addresses, numbers, or what may be a person's name; nor the brand's own name, of
 * which every post has one.
 */
export function wordsNear(
  { title, text, author }: Pick<Post, 'title' | 'text' | 'author'>,
  named: readonly Span[],
): ReadonlyMap<string, Span> {
  const own = wordsOfAuthor(author)
  const found = new Map<string, Span>()
  const inTitle = namesIn(named, 'title')
  const inText = namesIn(named, 'text')
  if (title !== undefined) add(found, 'title', near(readable(title, inTitle, own), inTitle.length > 0, REACH))
  // A text whose title alone names the brand is about it from its start.
  add(found, 'text', near(readable(text, inText, own), inText.length > 0, FROM_START))
  return found
}

const namesIn = (named: readonly Span[], field: Span['field']) =>
  named.filter((span) => span.field === field).sort((one, other) => one.start - other.start)

const wordsOfAuthor = (author: Author | undefined): ReadonlySet<string> =>
  new Set(wordsOf(`${author?.name ?? ''} ${author?.handle ?? ''}`).map(({ folded }) => folded))

function add(found: Map<string, Span>, field: Span['field'], words: readonly Word[]): void {
  const put = (text: string, start: number, end: number) => {
    if (!found.has(text)) found.set(text, { field, start, end })
  }
  let before: Word | undefined
  for (const word of words) {
    const { text, folded, start, end, is } = word
    if (is === 'word' && !isFunctionWord(folded) && text.length > 1) put(text, start, end)
    // Two words that hold sentences together say nothing, one may: "not working".
    if (is === 'word' && before?.is === 'word' && !(isFunctionWord(folded) && isFunctionWord(before.folded)))
      put(`${before.text} ${text}`, before.start, end)
    before = word
  }
}

/** The words of a text in order. Takes time by its length alone, whatever stands in it. */
function readable(whole: string, names: readonly Span[], own: ReadonlySet<string>): Word[] {
  const text = whole.slice(0, MOST_TEXT)
  const isHidden = within(personalData(text))
  const isName = within(names)
  const words: Word[] = []
  let last = 0
  for (const { folded, start, end } of wordsOf(text)) {
    const written = text.slice(start, end)
    // Both are asked of every word, since they only look ahead.
    const [named, hidden] = [isName(start, end), isHidden(start, end)]
    const mayTeach =
      !hidden &&
      !own.has(folded) &&
      written.length <= LONGEST &&
      /\p{L}/u.test(written) &&
      !/\p{N}/u.test(written)
    if (/[.!?…\n;:]/.test(text.slice(last, start))) words.push(gap)
    last = end
    const is = named ? 'name' : mayTeach ? 'word' : 'gap'
    words.push({ text: written.toLowerCase().normalize('NFC'), folded, start, end, is })
  }
  return words
}

const gap: Word = { text: '', folded: '', start: 0, end: 0, is: 'gap' }

/** Says of one place after the other whether it touches one of these stretches, which are in order. */
function within(stretches: readonly { start: number; end: number }[]) {
  let at = 0
  return (start: number, end: number): boolean => {
    for (; at < stretches.length && (stretches[at]?.end ?? 0) <= start; at++);
    return (stretches[at]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

/** @param fromStart how many of the first are near where none of them is the name */
function near(words: readonly Word[], isNamed: boolean, fromStart: number): Word[] {
  if (!isNamed) return words.slice(0, fromStart)
  const kept: Word[] = []
  let through = -1
  for (const [at, { is }] of words.entries()) {
    if (is !== 'name' || kept.length >= MOST_WORDS) continue
    const from = Math.max(through + 1, at - REACH)
    if (from > through + 1) kept.push(gap)
    kept.push(...words.slice(from, at + REACH + 1))
    through = Math.max(through, at + REACH)
  }
  return kept.slice(0, MOST_WORDS)
}
