import { asks, fitWords, isMocking, isSupposed, type Told, wordsIn } from './fit-words.js'
import type { DraftLanguage } from './languages.js'
import { partsOf, sentencesIn } from './sentences.js'
import { type Field, hintsIn, isIn, LEAST, pointsIn, type Stretch } from './trouble.js'

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
    const leaning = withWhatStandsBefore(told, field, sentence)
    for (const stretch of leaning ?? partsOf(text, sentence, told.signals, field)) {
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
/** What has more stands by itself. */
const LEANS = 11
/** What is called so in a complaint is meant otherwise. */
const PRAISED =
  /\b(?:lovely|gorgeous|great|wonderful|brilliant|fantastic|perfect|amazing|first[- ]class|toll\w*|super|herrlich|wunderbar\w*|liebes?)\b/iu

/** A text of few sentences; none where it has more. */
function fewSentences(text: string): Stretch[] {
  const sentences = sentencesIn(text).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
  return text.length > SHORT_POST || sentences.length > FEW_SENTENCES ? [] : sentences
}

/** What is a plain statement: it asks nothing, supposes nothing, thanks nobody and says nothing good. */
function isPlain({ signals }: Told, field: Field, text: string, sentence: Stretch): boolean {
  const said = text.slice(sentence.start, sentence.end)
  const isGood =
    PRAISED.test(said) ||
    signals.some(
      ({ name, points, spans }) =>
        (points < 0 || name === 'past-praise') &&
        spans.some((span) => span.field === field && isIn(span, sentence)),
    )
  return !isGood && !asks(said) && !isSupposed(said) && !isMocking(said)
}

/**
 * "The book was to be here on Monday. Party is tomorrow.": a short sentence of a short post leans on what stands before it, and says little alone: it
 * goes with that, from the beginning of the post on, or not at all. Undefined where it stands by itself.
 */
function withWhatStandsBefore(told: Told, field: Field, sentence: Stretch): [Stretch] | undefined {
  const text = told[field] ?? ''
  const before = fewSentences(text).filter(({ end }) => end <= sentence.start)
  const [first] = before
  if (first === undefined || wordsIn(text.slice(sentence.start, sentence.end)).length > LEANS)
    return undefined
  if (!before.every((one) => isPlain(told, field, text, one))) return undefined
  return [{ start: first.start, end: sentence.end }]
}

/** What is meant otherwise than it is said: no sentence of such a post tells its trouble. */
const sideways = new Set(['bitter', 'regrets', 'mock-thanks', 'mock-praise'])
/** Somebody else said it, or it was said by you. */
const reported = new Set(['told', 'hearsay'])

/**
 * Of a short post whose trouble fired no signal by itself: the first sentence of some words, if it is plain. Where nothing in it hints at trouble it may
 * only lead up to it, and goes with the next one, or not at all.
 */
function ofFewWords(told: Told, language: DraftLanguage, longest: number): string {
  const { text, signals } = told
  if (signals.some(({ name }) => sideways.has(name))) return ''
  const sentences = fewSentences(text)
  const said = ({ start, end }: Stretch) => text.slice(start, end)
  const index = sentences.findIndex((one) => !asks(said(one)) && wordsIn(said(one)).length >= FEWEST_WORDS)
  const [first, next] = [sentences[index], sentences[index + 1]]
  if (first === undefined || !isPlain(told, 'text', text, first)) return ''
  const hints = hintsIn(signals, 'text', first) > 0
  const isReported = signals.some(
    ({ name, spans }) =>
      reported.has(name) && spans.some((span) => span.field === 'text' && isIn(span, first)),
  )
  if (isReported && !hints) return ''
  const leadsUp = !hints && next !== undefined && !asks(said(next))
  if (leadsUp && !isPlain(told, 'text', text, next)) return ''
  const stretch = { start: first.start, end: leadsUp ? next.end : first.end }
  return fitWords(told, { field: 'text', text, stretch, language, longest }) ?? ''
}
