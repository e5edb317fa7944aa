import { quotePhrase } from '../judge/match/quote-phrase.js'
import { isDoubtfulName } from '../judge/relevance/index.js'

/** Words by which posts about a brand, and about others of its name, are told. */
export type Meanings = { about: readonly string[]; notAbout: readonly string[] }

/** So short a word means something in some language, which no list holds. */
const SHORT = 6

/** Whether to ask what else a name means. */
export const mayMeanElse = (name: string): boolean =>
  (/^\p{L}+$/u.test(name.trim()) && name.trim().length <= SHORT) || isDoubtfulName(name.trim())

/** Of a name in a first config what tells it from others: as it was answered, or to be written, where the name leaves it open. Empty else. */
export function meaningLines(name: string, { about, notAbout }: Meanings): string {
  if (about.length + notAbout.length > 0) {
    const lines = [...line('about', about), ...line('notAbout', notAbout)]
    return `\n    # What tells a post about you, and what one about something else of your name.\n${lines.join('')}`
  }
  if (!isDoubtfulName(name)) return ''
  return `
    # Your name means something else, too. Say what you do and what posts about that speak of, in words of your own.
    # about: [invoice, delivery]
    # notAbout: [some, other, words]
`
}

const line = (key: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`    ${key}: [${words.map(entry).join(', ')}]\n`]

/** As a phrase of the query language, in which no word of it is an operator; `${…}` is no variable. */
const entry = (words: string): string =>
  `'${quotePhrase(words)
    .replaceAll("'", "''")
    .replace(/(?=\$\{)/g, () => '$')}'`
