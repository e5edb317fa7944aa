import { isSupposed, type Told } from './fit-words.js'
import type { DraftLanguage, ReadLanguage } from './languages.js'
import { matterWords } from './matter-words.js'
import { sentencesIn } from './sentences.js'
import { QUOTED } from './tone.js'
import { pointsIn } from './trouble.js'

type Unread = Exclude<DraftLanguage, ReadLanguage>
type Entry = { pattern: RegExp; said: string }

/** Beside the trouble: "après la mise à jour". */
const BESIDE = "\\b(?:après|depuis|selon|después de|desde|según) (?:l[ea]s? |el |l[’'])?"

const entriesOf = (lines: string): readonly Entry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', said = ''] = line.split(':').map((part) => part.trim())
      const names = words.split(',').map((word) => word.trim().replace('~', '\\p{L}*'))
      return {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}_-]|${BESIDE})(?:${names.join('|')})(?![\\p{L}\\p{N}_-])`,
          'iu',
        ),
        said,
      }
    })

const entries: Readonly<Record<Unread, readonly Entry[]>> = {
  fr: entriesOf(matterWords.fr),
  es: entriesOf(matterWords.es),
}

/** What the trouble of a post is with, by the sentence that holds most of it: `votre commande`; empty where that names nothing we know. */
export function namedMatter(told: Told, language: Unread): string {
  const sentences = (['title', 'text'] as const).flatMap((field) => {
    const text = field === 'title' && told.titleOf !== undefined ? '' : (told[field] ?? '')
    return sentencesIn(text).map((stretch) => ({
      words: text.slice(stretch.start, stretch.end).replace(QUOTED, ' '),
      points: pointsIn(told.signals, field, stretch),
    }))
  })
  for (const { words } of sentences
    .filter(({ points, words }) => points > 0 && !isSupposed(words))
    .toSorted((one, other) => other.points - one.points)) {
    const found = entries[language].find(({ pattern }) => pattern.test(words))
    if (found !== undefined) return found.said
  }
  return ''
}
