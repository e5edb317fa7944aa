import { isSupposed, type Told } from './fit-words.js'
import type { DraftLanguage } from './languages.js'
import { matterWords } from './matter-words.js'
import { sentencesIn } from './sentences.js'
import { QUOTED } from './tone.js'
import { pointsIn, type Stretch } from './trouble.js'

/** "Empty after login", "laut Website", "keine Warteschleife": beside the trouble, or praised. */
const BESIDE = '\\b(?:after|laut|keine?) '
/** "The app says that all is well": it tells of the trouble, and is not what the trouble is with. */
const SAYS = '\\s+(?:says?|said|claims|tells?|sagte?|meinte?|behauptet|zeigt)\\b'
type Entry = { pattern: RegExp; said: string }

const entriesOf = (lines: string): readonly Entry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', said = ''] = line.split(':').map((part) => part.trim())
      const names = words.split(',').map((word) => word.trim().replace('~', '\\p{L}*'))
      return {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}_-]|${BESIDE})(?:${names.join('|')})(?![\\p{L}\\p{N}_-]|${SAYS})`,
          'iu',
        ),
        said,
      }
    })

const entries: Readonly<Record<DraftLanguage, readonly Entry[]>> = {
  en: entriesOf(matterWords.en),
  de: entriesOf(matterWords.de),
}

/** "The estate is dark, I've insulin in the fridge": a part of a sentence tells trouble of its own. */
const BETWEEN = /[,;:–—]\s|\s(?:and|but|und|aber)\s/giu

/**
 * What the trouble of a post is with, in words of ours, to stand behind `with` or `mit`: `the refund`, `der Rechnung`. Told by the part of a sentence
 * that holds most of the trouble; empty where that names nothing we know.
 */
export function matterOf(told: Told, language: DraftLanguage): string {
  const clauses = (['title', 'text'] as const)
    .flatMap((field) => {
      const text = field === 'title' && told.titleOf !== undefined ? '' : (told[field] ?? '')
      return sentencesIn(text)
        .filter(({ start, end }) => !isSupposed(text.slice(start, end)))
        .flatMap((sentence) => clausesIn(text, sentence))
        .map((stretch) => ({
          words: text
            .slice(stretch.start, stretch.end)
            .replace(QUOTED, ' ')
            .replace(/`[^`]*`/g, ' '),
          points: pointsIn(told.signals, field, stretch),
        }))
    })
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
  for (const { words } of clauses) {
    const found = entries[language].find(({ pattern }) => pattern.test(words))
    if (found !== undefined) return found.said
  }
  return ''
}

function clausesIn(text: string, { start, end }: Stretch): Stretch[] {
  const ends = Array.from(text.slice(start, end).matchAll(BETWEEN), ({ index }) => start + index)
  return [...ends, end].map((to, index) => ({
    start: index === 0 ? start : (ends[index - 1] ?? start),
    end: to,
  }))
}
