import { type Meanings, mayMeanElse } from '../../config/meaning-lines.js'
import type { Talk } from '../talk.js'

/** Asks what else a name means, where a list knows that it does or it is one short word: no list knows all. */
export async function askMeanings(talk: Talk | undefined, name: string): Promise<Meanings> {
  if (talk === undefined || !mayMeanElse(name)) return { about: [], notAbout: [] }
  const typed = await talk.ask(
    `Does the name mean anything else? Words of posts about that, with commas (Enter for none): `,
  )
  const notAbout = wordsIn(typed)
  if (notAbout.length === 0) return { about: [], notAbout }
  const about = wordsIn(await talk.ask('And words of posts about you, such as what you sell: '))
  return { about, notAbout }
}

const MOST = 20

/** Entries without a letter or digit would be no query. */
const wordsIn = (typed: string): string[] =>
  [...new Set(typed.split(/[,;]/).map((words) => words.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()))]
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .slice(0, MOST)
