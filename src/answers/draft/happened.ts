import { isSupposed, type Told } from './fit-words.js'
import { englishHappenings } from './happened-english.js'
import { germanHappenings } from './happened-german.js'
import type { Happening } from './happening.js'
import type { Address, ReadLanguage } from './languages.js'
import { type Case, type Noun, nounsIn, withPossessive } from './nouns.js'
import { sentencesIn } from './sentences.js'
import type { Section } from './templates/words.js'
import { QUOTED } from './tone.js'

const happenings: Readonly<Record<ReadLanguage, readonly Happening[]>> = {
  en: englishHappenings,
  de: germanHappenings,
}

/** `words`: to stand behind `I'm sorry that` or `es tut mir leid, dass`. `of`: whose next step fits. */
export type Happened = { words: string; of: Section }

/**
 * What happened to whoever wrote, in our words: `you were charged twice`. The gravest that a post tells; undefined where it tells none that we know.
 */
export function happenedTo(told: Told, language: ReadLanguage, address: Address): Happened | undefined {
  const own = ownSentences(told)
  const nouns = nounsIn(own, language)
  for (const { tells, said, not, of } of happenings[language]) {
    const found = tells.exec(own)
    if (found === null || not?.test(own)) continue
    const words = withNoun(said.replace('$1', (found[1] ?? '').toLowerCase()), nouns, found, {
      language,
      address,
    })
    if (words !== undefined) return { words: words.replace(FORMS, address === 'Sie' ? '$1' : '$2'), of }
  }
  return undefined
}

const FORMS = /\{([^{}|]*)\|([^{}|]*)\}/g

/** What somebody tells as it is, without what others said, and without what they only suppose. */
function ownSentences({ title, titleOf, text }: Told): string {
  const fields = titleOf === undefined && title !== undefined ? [title, text] : [text]
  return fields
    .map((field) =>
      sentencesIn(field)
        .map(({ start, end }) => field.slice(start, end))
        .filter((sentence) => !isSupposed(sentence))
        .join(' '),
    )
    .join('.\n')
    .replace(QUOTED, withoutOthers)
    .replace(/[’]/g, "'")
}

/** Words of others go; a few in quotation marks are what somebody doubts. */
const withoutOthers = (quoted: string): string => (quoted.split(/\s+/).length > FEW_WORDS ? ' ' : quoted)
const FEW_WORDS = 4

const SLOT = /\[(noun|nom|acc|dat)\]/

/** With what it happened, the nearest one behind or before where it is told; undefined where there has to be one, and none is. */
function withNoun(
  said: string,
  nouns: readonly Noun[],
  found: RegExpExecArray,
  { language, address }: { language: ReadLanguage; address: Address },
): string | undefined {
  if (!said.includes('[')) return said
  const { index, 0: words } = found
  const within = nouns.filter(({ at }) => at >= index && at < index + words.length)
  // People name a thing, and then what happened to it.
  const away = ({ at }: Noun) => (at > index ? 10 * (at - index) : index - at)
  const [noun] = (within.length > 0 ? within : nouns).toSorted((one, other) => away(one) - away(other))
  if (noun === undefined) return undefined
  const wanted = (SLOT.exec(said)?.[1] ?? 'nom') as 'noun' | Case
  const named = withPossessive(noun, wanted === 'noun' ? 'nom' : wanted, { language, address })
  if (named === undefined) return undefined
  return said
    .replace(SLOT, named)
    .replace(VERB, (_, verb: string) => (noun.plural ? (ofSeveral[verb] ?? verb) : verb))
}

/** What agrees with the noun. */
const VERB = /\[([\p{L}' ]+)\]/gu
const ofSeveral: Readonly<Record<string, string>> = {
  it: 'they',
  'es soll': 'sie sollen',
  is: 'are',
  "isn't": "aren't",
  was: 'were',
  has: 'have',
  smells: 'smell',
  ist: 'sind',
  hat: 'haben',
  riecht: 'riechen',
  funktioniert: 'funktionieren',
}
