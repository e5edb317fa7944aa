import { asks, fitWords, isSupposed, type Told } from './fit-words.js'
import type { DraftLanguage } from './languages.js'
import { partsOf, sentencesIn } from './sentences.js'
import { isIn, LEAST, pointsIn } from './trouble.js'

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
  return candidates.length === 0 ? ofFewWords(told, language, longest) : ''
}

/** A post of more says a lot beside its trouble; UTF-16 code units, and sentences. */
const SHORT_POST = 280
const FEW_SENTENCES = 3
const FEWEST_WORDS = 4
/** What is called so in a complaint is meant otherwise. */
const PRAISED =
  /\b(?:lovely|great|wonderful|brilliant|fantastic|perfect|amazing|toll\w*|super|herrlich|wunderbar\w*|liebes?)\b/iu

/** Of a short post whose trouble fired no signal by itself: the first sentence of some words, unless it asks or says something good. */
function ofFewWords(told: Told, language: DraftLanguage, longest: number): string {
  const { text, signals } = told
  const sentences = sentencesIn(text).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
  if (text.length > SHORT_POST || sentences.length > FEW_SENTENCES) return ''
  const first = sentences.find(({ start, end }) => {
    const said = text.slice(start, end)
    return !asks(said) && (said.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) >= FEWEST_WORDS
  })
  if (first === undefined) return ''
  const said = text.slice(first.start, first.end)
  const isGood =
    PRAISED.test(said) ||
    signals.some(
      ({ points, spans }) => points < 0 && spans.some((span) => span.field === 'text' && isIn(span, first)),
    )
  if (isGood || isSupposed(said)) return ''
  return fitWords(told, { field: 'text', text, stretch: first, language, longest }) ?? ''
}
