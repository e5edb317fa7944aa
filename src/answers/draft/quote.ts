import { asks, fitWords, isMocking, isSupposed, type Told, wordsIn } from './fit-words.js'
import type { ReadLanguage } from './languages.js'
import { partsOf, sentencesIn } from './sentences.js'
import { type Field, isIn, pointsIn, type Stretch } from './trouble.js'

/** Fewer points may be a slip of ours, and what is quoted has to be the trouble. */
const ENOUGH = 1.2
/** Fewer words say little without what stands around them, and a short title is a headline. */
const FEWEST_WORDS = { title: 6, text: 6 } as const
/** What begins so speaks of something that was not quoted. */
const POINTS_BACK =
  /^\P{L}*(?:no idea|you|i['’]?m? (?:am )?(?:trying|would|want|tried)|ich (?:versuche|möchte|will)|it|its|it's|that|that's|this|these|those|they|they're|them|he|she|his|her|then|same|both(?! of)|also|another|because|which|so|es|das|dies\w*|die|der|er|sie|ihn|dann|da|dort|deshalb|deswegen|beide|trotzdem|weil|was|jetzt|now|still)\b(?! (?:app|seite|website|server|paket)\b)|\b(?:that way|another one|es so|as well|too|drauf|darauf|damit|dafür|davon|dabei|daran)\b/iu
const POINTS_WITHIN = /\b(?:it|them|this|that|these|those|ones?|es|ihn|ihm|dies\w*)\b/iu
/** What somebody can't do, or was refused: said back without the rest it sounds like mockery, or judges a claim. */
const TOO_NEAR =
  /^\P{L}*(?:i can(?:no|['’])t|i could(?:n['’]t| not)|i(?:['’]m| am) \d|found out|ich kann|ich konnte)(?!\p{L})|(?<!\p{L})(?:refus\w*|reject\w*|den(?:y|ied|ies)|declin\w*|claims?|lehnt|abgelehnt|ablehnung|zahlt|erstattet)(?!\p{L})/iu
/** A jibe, and what they did themselves: neither is what should not have been. */
const NO_FAULT =
  /\blike (?:a|an|being|having|trying|the)\b|(?<!\p{L})(?:als (?:ob|wäre|hätte)|wie (?:ein|eine|einer|bei|im) )|^\P{L}*(?:(?:i|we|ich|wir) )?(?:have |had |habe |haben )?(?:ordered|paid|bought|booked|chose|signed|closed|bestellt|bezahlt|gekauft|gebucht|gewählt|(?:vor|seit|am) [^.!?]{0,40} (?:bestellt|bezahlt|gekauft|gebucht))(?!\p{L})|(?<!\p{L})(?:falsche \p{L}+ bestellt)(?!\p{L})/iu
/** What is called so in a complaint is meant otherwise. */
const PRAISED =
  /\b(?:lovely|gorgeous|great|wonderful|brilliant|fantastic|perfect|amazing|happy|clean|nice|good|fine|okay|ok|friendly|sorted|solved|love\w*|first[- ]class|toll\w*|super|herrlich|wunderbar\w*|liebes?|schön\w*|nett\w*|freundlich\w*|gut\w*|sauber\w*)\b/iu
/** A question, or another sentence, that was not told from it by a sign of its own; a shout, or a bracket that does not close. */
const GOES_ON =
  /\?$|\b\p{Lu}{2,}\s+\p{Lu}{2,}\b|[.!?…]\s+\S|\s(?:wann|wieso|warum|weiß|weiss|when|why|any ?(?:one|body|idea)|or is it|or am i)\b|(?:heißt es|heisst es|they say|he says|she says)\P{L}*$|^[^()]*\([^()]*$/u

/**
 * The words of a post that tell its trouble, to be said back: the sentence that holds most of what fired the strongest signals, or the beginning of it.
 * Empty where none stands by itself, or is fit for that: too long, shouted, insulting, praise, a question, somebody else's, or with what tells who
 * anybody is.
 *
 * @param longest in UTF-16 code units
 */
export function quoteOf(told: Told, language: ReadLanguage, longest: number): string {
  const candidates = (['title', 'text'] as const).flatMap((field) => {
    if (field === 'title' && told.titleOf !== undefined) return []
    const text = told[field] ?? ''
    return sentencesIn(text).flatMap((sentence) => {
      const points = pointsIn(told.signals, field, sentence)
      return points < ENOUGH ? [] : [{ field, text, sentence, points }]
    })
  })
  for (const { field, text, sentence } of candidates.toSorted((one, other) => other.points - one.points)) {
    for (const stretch of partsOf(text, sentence, told.signals, field)) {
      if (pointsIn(told.signals, field, stretch) < ENOUGH || !isPlain(told, field, text, stretch)) continue
      const words = fitWords(told, { field, text, stretch, language, longest })
      if (
        words !== undefined &&
        !(field === 'title' && /^\p{Ll}/u.test(words)) &&
        wordsIn(words).length >= FEWEST_WORDS[field] &&
        standsAlone(words, text.slice(0, sentence.start))
      )
        return words
    }
  }
  return ''
}

/** It says all of it by itself: what is no beginning may speak of what was said before. */
const standsAlone = (words: string, before: string): boolean =>
  !POINTS_BACK.test(words) &&
  !TOO_NEAR.test(words) &&
  !NO_FAULT.test(words) &&
  !GOES_ON.test(words) &&
  !(/\p{L}/u.test(before) && POINTS_WITHIN.test(words))

/** What is a plain statement: it asks nothing, supposes nothing, thanks nobody and says nothing good. */
function isPlain({ signals }: Told, field: Field, text: string, stretch: Stretch): boolean {
  const said = text.slice(stretch.start, stretch.end)
  const isGood =
    PRAISED.test(said) ||
    signals.some(
      ({ name, points, spans }) =>
        (points < 0 || name === 'past-praise') &&
        spans.some((span) => span.field === field && isIn(span, stretch)),
    )
  return !isGood && !asks(said) && !isSupposed(said) && !isMocking(said)
}
