import type { AlertKind, incidentAlerts } from '../../model/alert.js'
import { count, grouped } from './count.js'
import { someOf } from './some-of.js'

// What alerts say, whatever place they are told at: short, and the first words say what to do. Somebody may read them at night, on a telephone.

type Told = {
  /** How many matters. */
  total: number
  /** In few words: "Northwind Hosting and Bluefjord". */
  brands: string
}

/** What stands first, and all that a telephone may show. */
const titles: Readonly<Record<Exclude<AlertKind, OtherKind>, (told: Told) => string>> = {
  danger: ({ brands }) => `Danger: somebody's life or body may be at stake (${brands})`,
  new: ({ total, brands }) => `${count(total, 'person waits', 'people wait')} for a reply from ${brands}`,
  soon: ({ total, brands }) => `${count(total, 'promise ends', 'promises end')} soon: ${brands}`,
  broken: ({ total, brands }) => `${count(total, 'promise is', 'promises are')} broken: ${brands}`,
  news: ({ total, brands }) => `${brands} in the news: ${count(total, 'report', 'reports')}`,
}

/** What is about no posts has titles of its own. */
type OtherKind = 'source-failing' | 'coverage-lost' | (typeof incidentAlerts)[number]

export const caseTitle = (kind: Exclude<AlertKind, OtherKind>, told: Told): string => titles[kind](told)

export const failingTitle = (names: readonly string[]): string =>
  names.length === 1
    ? `The source ${someOf(names)} fails: nobody sees what is written there`
    : `${grouped(names.length)} sources fail: ${someOf(names)}`

export const backTitle = (names: readonly string[]): string =>
  names.length === 1
    ? `The source ${someOf(names)} answers again`
    : `${grouped(names.length)} sources answer again: ${someOf(names)}`

type Answering = { total: number; answered: number }

export const lostTitle = ({ total, answered }: Answering): string =>
  total === 1
    ? 'The only source does not answer'
    : answered === 0
      ? `None of ${count(total, 'source', 'sources')} answers`
      : `Only ${grouped(answered)} of ${count(total, 'source answers', 'sources answer')}`

export const restoredTitle = ({ total, answered }: Answering): string =>
  total === 1
    ? 'The only source answers again'
    : `Enough sources answer again: ${grouped(answered)} of ${grouped(total)}`

/** Before the title of what was told to somebody else before. */
export const NOBODY_TOOK_IT = 'Nobody took this yet. '

/** Where more than is shown stands; places say themselves how many more there are. */
export const allNote = (command: string): string => `All of them: \`${command}\``

/** What was over by the time. */
export const settledNote = (settled: number): string =>
  `${grouped(settled)} more ${settled === 1 ? 'was' : 'were'} answered or over before this could be told.`

/** What stood in the message that this one is written over. */
export const settledSinceNote = (settled: number): string =>
  `${grouped(settled)} that stood here ${settled === 1 ? 'was' : 'were'} answered or ${settled === 1 ? 'is' : 'are'} over.`

/** @param day `yesterday`, `on 2026-11-02` */
export const capNote = ({ count: held, cap, day }: { count: number; cap: number; day: string }): string =>
  `${grouped(held)} ${held === 1 ? 'was' : 'were'} held back ${day} by the cap of ${grouped(cap)}.`

/** @param at a time of day, of whoever reads it */
export const nextNote = (who: readonly string[], at: string, command: string | undefined): string =>
  `${someOf(who)} ${who.length === 1 ? 'is' : 'are'} told at ${at} unless somebody takes it${command === undefined ? '' : `: \`${command}\``}.`

export const CUT = 'The post goes on where it stands.'

/** @param message why: a sentence */
export const undelivered = (destination: string, message: string): string =>
  `What ${destination} was to be told did not arrive there. ${message}`

/** After what to do about it. */
export const KEPT = 'It is kept, and tried again by itself: `mentions alerts`'
