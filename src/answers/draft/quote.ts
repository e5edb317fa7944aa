import { asks, fitWords, isSupposed, type Told } from './fit-words.js'
import type { DraftLanguage } from './languages.js'
import { partsOf, sentencesIn } from './sentences.js'
import { LEAST, pointsIn } from './trouble.js'

/**
 * The words of a post that tell its trouble, to be said back: a sentence, or the part of one that holds what fired the strongest signals, as a
 * sentence with an end. Empty where there are none fit for that: too long, shouted, insulting, somebody else's, or with what tells who
 * anybody is.
 *
 * @param longest in UTF-16 code units
 */
export function quoteOf(told: Told, language: DraftLanguage, longest: number): string {
  const candidates = (['title', 'text'] as const).flatMap((field) => {
    if (field === 'title' && told.titleOf !== undefined) return []
    const text = told[field] ?? ''
    return sentencesIn(text).flatMap((sentence) => {
      const points = pointsIn(told.signals, field, sentence)
      return points < LEAST || isSupposed(text.slice(sentence.start, sentence.end))
        ? []
        : [{ field, text, sentence, points }]
    })
  })
  const isAsked = ({ text, sentence }: (typeof candidates)[number]) =>
    asks(text.slice(sentence.start, sentence.end))
  const ordered = candidates.toSorted(
    (one, other) => Number(isAsked(one)) - Number(isAsked(other)) || other.points - one.points,
  )
  for (const { field, text, sentence } of ordered) {
    for (const stretch of partsOf(text, sentence, told.signals, field)) {
      const words = fitWords(told, { field, text, stretch, language, longest })
      if (words !== undefined) return words
    }
  }
  return ''
}
