import type { Told } from './fit-words.js'
import { englishHappenings } from './happened-english.js'
import { germanHappenings } from './happened-german.js'
import type { Happening } from './happening.js'
import type { Address, ReadLanguage } from './languages.js'
import { ownSentences } from './own-sentences.js'
import type { Section } from './templates/words.js'
import { pointsIn } from './trouble.js'

const happenings: Readonly<Record<ReadLanguage, readonly Happening[]>> = {
  en: englishHappenings,
  de: germanHappenings,
}

/** `words`: to stand behind `I'm sorry that` or `es tut mir leid, dass`. `of`: whose next step fits. */
export type Happened = { words: string; of: Section }

/** Where one part of a sentence ends, and another thing can begin. */
const BETWEEN =
  /[,;:–—]\s|\s-\s|\s(?:and|but|while|because|although|though|whereas|und|aber|weil|obwohl|während|nachdem|sondern)\s/iu
/** Somebody else's, or with somebody else. */
const OF_OTHERS =
  /\b(?:my|the|our|a) (?:last|old|previous|former|other) (?:bank|provider|host|airline|shop|app|supplier|carrier)\b|\belsewhere\b|\bcompetitors?\b|(?<!\p{L})(?:vorherige\p{L}*|frühere\p{L}*|alte\p{L}*|andere\p{L}*) (?:bank|anbieter\p{L}*|provider|hoster|airline|app)(?!\p{L})|(?<!\p{L})woanders(?!\p{L})/iu
/** What stands behind it did not happen. */
const DENIED =
  /\b(?:not|never|without|hardly|n't|almost|nearly)\b|n't\b|(?<!\p{L})(?:nicht|nie|ohne|fast|beinahe|kaum)(?!\p{L})/iu
/** A sentence that holds less of the trouble than this share of the main one tells what led to it. */
const SHARE = 0.5
/** Fewer points are a hint. */
const PLAIN = 1

/**
 * What happened to whoever wrote, in our words: `you were charged twice`. The gravest that a post tells in a sentence that holds most of its trouble;
 * undefined where it tells none that we are sure of.
 */
export function happenedTo(told: Told, language: ReadLanguage, address: Address): Happened | undefined {
  const sentences = ownSentences(told).map((own) => ({
    ...own,
    points: pointsIn(told.signals, own.field, own.stretch),
  }))
  const most = Math.max(0, ...sentences.map(({ points }) => points))
  // Who gives it a title says there what it is about.
  const ofTitle = sentences.filter(({ field, points }) => field === 'title' && points >= PLAIN)
  const main = (ofTitle.length > 0 ? ofTitle : sentences)
    .filter(({ words, points }) => points >= most * SHARE && !/\?\s*$/.test(words) && !OF_OTHERS.test(words))
    .map(({ words }) => ({ words, parts: words.split(BETWEEN) }))
  for (const { tells, said, not, whole, of } of happenings[language])
    for (const { words, parts } of main) {
      if (not?.test(words)) continue
      const found = (whole ? [words] : parts)
        .map((part) => tells.exec(part))
        .find((one) => one !== null && (whole || !DENIED.test(one.input.slice(0, one.index))))
      if (found) return { words: inWords(said, found[1] ?? '', { language, address }), of }
    }
  return undefined
}

const FORMS = /\{([^{}|]*)\|([^{}|]*)\}/g

/** `[is]` agrees with what was found. */
const inWords = (
  said: string,
  thing: string,
  { language, address }: { language: ReadLanguage; address: Address },
): string =>
  said
    .replace('$1', language === 'de' ? capital(thing) : thing.toLowerCase())
    .replace(/\[is\]/g, /[^s]s$/i.test(thing) ? 'are' : 'is')
    .replace(FORMS, address === 'Sie' ? '$1' : '$2')

const capital = (word: string): string =>
  word.toLowerCase().replace(/^\p{L}/u, (letter) => letter.toUpperCase())
