import { smallWords } from '../../languages/small-words.js'
import type { Post } from '../../model/post.js'
import { wordsIn } from './fit-words.js'

export type Faq = { question: string; link: string }

/** So much of a question has to stand in a post. */
const SHARE = 0.74
const FEWEST = 2

/** In every question and in every post about a company: they tell nothing of what is asked. */
const empty = new Set(
  `how what when where which who why can does did could will would should much many long get have has there possible way wie was wann wo welche
  welcher welches wer warum kann können gibt lange viel viele möglich please bitte thanks danke`
    .trim()
    .split(/\s+/),
)

/**
 * The question that a post asks, of those that have an answer to read: that of which all words stand in it, or nearly all; none where two fit
 * equally. Words count by their beginnings, so that "moving" is "move".
 */
export function faqFor(text: string, faq: readonly Faq[]): Faq | undefined {
  const asked = new Set(stemsOf(text))
  const fitting = faq
    .map((entry) => {
      const wanted = [...new Set(stemsOf(entry.question))]
      const found = wanted.filter((stem) => asked.has(stem)).length
      return { entry, found, share: wanted.length === 0 ? 0 : found / wanted.length, of: wanted.length }
    })
    .filter(({ found, share, of }) => share >= SHARE && (found >= FEWEST || of === 1))
    .toSorted((one, other) => other.found * other.share - one.found * one.share)
  const [best, second] = fitting
  if (best === undefined) return undefined
  return second !== undefined && second.found * second.share === best.found * best.share
    ? undefined
    : best.entry
}

const ENDINGS = /(?:ing|ed|ung|ungen|e?s|en|e|er|ern)$/u

const stemsOf = (text: string): string[] =>
  Array.from(
    text
      .toLowerCase()
      .normalize('NFC')
      .matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu),
    ([word]) => word,
  )
    .filter((word) => !empty.has(word) && !smallWords.has(word.replace(/['’]/g, '')))
    .map((word) => {
      const stem = word.replace(ENDINGS, '')
      return stem.length >= 3 ? stem : word
    })

/** So many words ask for what is written down, and more tell of a case of one's own. */
export const asksMore = ({ title = '', text }: Pick<Post, 'title' | 'text'>): boolean =>
  wordsIn(text).length > (title === '' ? LONGEST_QUESTION : LONGEST_BELOW_A_TITLE)
const LONGEST_QUESTION = 22
const LONGEST_BELOW_A_TITLE = 12
