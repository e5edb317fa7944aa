import { isSupposed, type Told } from './fit-words.js'
import type { DraftLanguage } from './languages.js'
import { matterWords } from './matter-words.js'
import { sentencesIn } from './sentences.js'
import { pointsIn } from './trouble.js'

/** "The app says that all is well": it tells of the trouble, and is not what the trouble is with. */
const SAYS = '\\s+(?:says?|said|claims|tells?|sagte?|meinte?|behauptet|zeigt)\\b'
/** What stands in quotation marks are the words of somebody else. */
const OTHERS = /["“”„«»][^"“”„«»]*["“”„«»]/gu

type Entry = { pattern: RegExp; said: string }

const entriesOf = (lines: string): readonly Entry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', said = ''] = line.split(':').map((part) => part.trim())
      const names = words.split(',').map((word) => word.trim().replace('~', '\\p{L}*'))
      return {
        pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${names.join('|')})(?![\\p{L}\\p{N}_-]|${SAYS})`, 'iu'),
        said,
      }
    })

const entries: Readonly<Record<DraftLanguage, readonly Entry[]>> = {
  en: entriesOf(matterWords.en),
  de: entriesOf(matterWords.de),
}

/**
 * What the trouble of a post is with, in words of ours, to stand behind `with` or `mit`: `the refund`, `der Rechnung`. Told by the sentence that
 * holds most of the trouble; empty where that names nothing we know.
 */
export function matterOf(told: Told, language: DraftLanguage): string {
  const sentences = (['title', 'text'] as const)
    .flatMap((field) => {
      const text = field === 'title' && told.titleOf !== undefined ? '' : (told[field] ?? '')
      return sentencesIn(text).map((stretch) => ({
        words: text.slice(stretch.start, stretch.end).replace(OTHERS, ' '),
        points: pointsIn(told.signals, field, stretch),
      }))
    })
    .filter(({ words, points }) => points > 0 && !isSupposed(words))
    .toSorted((one, other) => other.points - one.points)
  for (const { words } of sentences) {
    const found = entries[language].find(({ pattern }) => pattern.test(words))
    if (found !== undefined) return found.said
  }
  return ''
}
