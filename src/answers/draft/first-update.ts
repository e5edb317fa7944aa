import { compose } from './compose.js'
import type { Address, DraftLanguage } from './languages.js'
import { quoteMarks } from './quote-marks.js'
import type { Part, Templates } from './templates/words.js'
import { byWhen, type Zoned } from './when.js'

const MINUTE = 60_000
/** Nobody can say anything new sooner. */
const LEAST = 15 * MINUTE
const STEP = 5 * MINUTE

export type UpdateFacts = {
  brand: string
  /** What people say most. */
  terms: readonly string[]
  /** We spoke of it before. */
  hasSpoken: boolean
  /** Who sees to it, as they are called here. */
  who: string | undefined
  /** So often we speak of it, in milliseconds. */
  every: number
  now: Date
  zone: Zoned
  language: DraftLanguage
  address: Address
}

/** What a person is called: a name of an account or of the machine is none that customers read. */
const NAME = /^\p{Lu}[\p{L}\p{M} .'’-]*$/u
const NOBODY: Readonly<Record<DraftLanguage, string>> = {
  en: 'Our team',
  de: 'Unser Team',
  fr: 'Notre équipe',
  es: 'Nuestro equipo',
}

/**
 * A word of ours to all who are hit, for a person to publish: that we know of it, who is on it, and when the next word comes. Of the template
 * `[update]`.
 */
export function firstUpdate(facts: UpdateFacts, templates: Templates): string {
  const { brand, terms, hasSpoken, who, every, now, zone, language, address } = facts
  const next = new Date(Math.floor((now.getTime() + Math.max(every, LEAST)) / STEP) * STEP)
  const [opens, closes] = quoteMarks[language]
  return compose({
    templates,
    section: 'update',
    without: new Set<Part>(hasSpoken ? ['opening'] : ['again']),
    fillings: {
      name: '',
      word: '',
      fixed: '',
      quote: terms.map((term) => opens + term + closes).join(', '),
      happened: '',
      step: '',
      matter: '',
      person: '',
      known: '',
      time: byWhen(next, now, zone, language),
      private: '',
      question: '',
      link: '',
      brand,
      who: who !== undefined && NAME.test(who) ? who : NOBODY[language],
    },
    address,
    place: { name: 'the page' },
    seed: brand,
  }).text
}
