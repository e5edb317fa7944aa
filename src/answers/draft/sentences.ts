import type { Signal } from '../../model/mention.js'
import { type Field, LEAST, pointsIn, type Stretch } from './trouble.js'

/** Not behind `e.g.` and single letters; a line ends a sentence, too. */
const ENDS =
  /(?<!\b(?:\p{L}|[Nn]r|[Nn]o|ca|approx|etc|bzw|usw|vs|inkl|St|Dr|Mr|Mrs|Ms|Hr|Fr))(?<!(?:^|\s)\d{1,2})[.!?…]+["”“»')\]]*(?=\s|$)|\n+/gu

/** The sentences of a text, in order. */
export function sentencesIn(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(ENDS)) {
    sentences.push({ start: from, end: index + end.length })
    from = index + end.length
  }
  if (from < text.length) sentences.push({ start: from, end: text.length })
  return sentences
}

/** The parts of a sentence to be said by themselves, the best first: what stands behind a turn, the whole, and from its beginning to a join. */
export const partsOf = (
  text: string,
  sentence: Stretch,
  signals: readonly Signal[],
  field: Field,
): Stretch[] => [
  ...behindBut(text, sentence, signals, field),
  sentence,
  ...clausesOf(text, sentence, signals, field),
]

/** "Love it, but the panel logs me out": where all of the trouble stands behind the turn, that part alone. */
function behindBut(text: string, sentence: Stretch, signals: readonly Signal[], field: Field): Stretch[] {
  const turn = /,?\s+(?:but|aber|yet|however|allerdings|jedoch)\s+/iu.exec(
    text.slice(sentence.start, sentence.end),
  )
  if (turn === null) return []
  const behind = { start: sentence.start + turn.index + turn[0].length, end: sentence.end }
  return pointsIn(signals, field, behind) === pointsIn(signals, field, sentence) ? [behind] : []
}

const JOINS =
  /\s*[;:–—]\s+|\s+[-–—]+\s+|,\s+(?:and|but|so|und|aber|sondern|doch|also|then|dann)\s+|\s+(?:and|but|und|aber|sondern)\s+|\s*\.{3}\s*|,\s+/giu

/** The beginnings of a sentence that hold a fact, up to a join, the best first. */
function clausesOf(text: string, sentence: Stretch, signals: readonly Signal[], field: Field): Stretch[] {
  const whole = text.slice(sentence.start, sentence.end)
  return Array.from(whole.matchAll(JOINS), ({ index }) => ({
    start: sentence.start,
    end: sentence.start + index,
  }))
    .filter((stretch) => pointsIn(signals, field, stretch) >= LEAST)
    .toSorted(
      (one, other) =>
        pointsIn(signals, field, other) - pointsIn(signals, field, one) ||
        other.end - other.start - (one.end - one.start),
    )
}
