import type { Told } from './fit-words.js'
import { englishHappenings } from './happened-english.js'
import { englishGoods } from './happened-english-goods.js'
import { englishHelp } from './happened-english-help.js'
import { englishWorking } from './happened-english-working.js'
import { germanHappenings } from './happened-german.js'
import { germanGoods } from './happened-german-goods.js'
import { germanHelp } from './happened-german-help.js'
import { germanWorking } from './happened-german-working.js'
import { englishNamed, germanNamed } from './happened-words.js'
import type { Happening } from './happening.js'
import type { Address, ReadLanguage } from './languages.js'
import { ownSentences } from './own-sentences.js'
import type { Section } from './templates/words.js'
import { pointsIn } from './trouble.js'

/** Of two things that happened the answer names one: what is gone goes before what does not work, and that before who did not answer. */
const grades: readonly Section[] = [
  'stolen',
  'loss',
  'account',
  'billing',
  'delivery',
  'product',
  'outage',
  'bug',
  'service',
  'other',
]
function gravestFirst(all: readonly Happening[]): readonly Happening[] {
  return all.toSorted((one, other) => grades.indexOf(one.of) - grades.indexOf(other.of))
}

const happenings: Readonly<Record<ReadLanguage, readonly Happening[]>> = {
  en: gravestFirst([...englishHappenings, ...englishGoods, ...englishWorking, ...englishHelp]),
  de: gravestFirst([...germanHappenings, ...germanGoods, ...germanWorking, ...germanHelp]),
}

/**
 * `words`: to stand behind `I'm sorry that` or `es tut mir leid, dass`. `step`: what is to be found out, behind `I'm finding out` or `Ich kläre,`; empty
 * where nobody can name it. `of`: whose next step fits.
 */
export type Happened = { words: string; step: string; of: Section }

/** Where one part of a sentence ends, and another thing can begin. */
const BETWEEN =
  /[,;:–—]\s|\s-\s|\s(?:and|but|while|because|although|though|whereas|und|aber|weil|obwohl|während|nachdem|sondern)\s/iu
/** Why, and not what. */
const REASON = /,?\s(?:because|since you|weil|da (?:ihr|sie|eure?|ihre?))\s.*$/isu
/** Somebody else's, or with somebody else. */
const OF_OTHERS =
  /\b(?:my|the|our|a) (?:last|old|previous|former|other) (?:bank|provider|host|airline|shop|app|supplier|carrier)\b|\belsewhere\b|\bcompetitors?\b|(?<!\p{L})(?:vorherige\p{L}*|frühere\p{L}*|alte\p{L}*|andere\p{L}*) (?:bank|anbieter\p{L}*|provider|hoster|airline|app)(?!\p{L})|(?<!\p{L})woanders(?!\p{L})/iu
/** What stands behind it did not happen. */
const DENIED =
  /\b(?:not|never|without|hardly|n't|almost|nearly)\b|n't\b|(?<!\p{L})(?:nicht|nie|ohne|fast|beinahe|kaum)(?!\p{L})/iu
/** A sentence that holds less of the trouble than this share of the main one tells what led to it. */
const SHARE = 0.5

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
  // Who gives it a title says there what it is about; where that names nothing, the text does.
  const ofTitle = sentences.filter(({ field }) => field === 'title')
  return (
    foundIn(ofTitle, 0, { language, address }) ??
    foundIn(sentences, most, { language, address }) ??
    foundIn(sentences, 0, { language, address })
  )
}

type Sentence = { words: string; points: number }

function foundIn(
  sentences: readonly Sentence[],
  most: number,
  said: { language: ReadLanguage; address: Address },
): Happened | undefined {
  const main = sentences
    .filter(({ words, points }) => points >= most * SHARE && !OF_OTHERS.test(words))
    .map(({ words }) => ({
      words,
      parts: words.replace(REASON, '').split(BETWEEN),
      isAsked: /\?\s*$/.test(words),
    }))
  for (const { tells, not, whole, asks, ...happening } of happenings[said.language])
    for (const { words, parts, isAsked } of main) {
      if ((isAsked && !asks) || not?.test(words)) continue
      const found = (whole ? [words] : parts)
        .map((part) => tells.exec(part))
        .find((one) => one !== null && (whole || !DENIED.test(one.input.slice(0, one.index))))
      if (!found) continue
      const thing = found.slice(1).find((one) => one !== undefined) ?? ''
      return {
        words: inWords(happening.said, thing, {
          ...said,
          isOver: happening.of === 'outage' && WAS.test(found[0]),
        }),
        step: inWords(happening.step ?? '', thing, said),
        of: happening.of,
      }
    }
  return undefined
}

/** An outage may be over; of all else "was" only tells how it began. */
const WAS = /\b(?:was|were)\b|(?<!\p{L})(?:war|waren)(?!\p{L})/iu

const FORMS = /\{([^{}|]*)\|([^{}|]*)\}/g

const inWords = (
  words: string,
  thing: string,
  { language, address, isOver }: { language: ReadLanguage; address: Address; isOver?: boolean },
): string =>
  (language === 'de' ? germanNamed(words, thing, isOver) : englishNamed(words, thing, isOver)).replace(
    FORMS,
    address === 'Sie' ? '$1' : '$2',
  )
