import type { Clock } from '../../../text/clock.js'
import { count, grouped, inARow } from '../count.js'
import { duration } from '../duration.js'
import { dayAndMinuteOf, dayOf, since } from '../moment.js'
import { someOf } from '../some-of.js'

type Told = {
  /** How many matters. */
  total: number
  /** In few words: "Northwind Hosting and Bluefjord". */
  brands: string
}
/** Of a message that is sent once more: when it was made, and when somebody asked for it. */
type Repeat = { first: Date; again: Date }
type Answering = { total: number; answered: number }

/** What alerts say, whatever place they are told at: short, and the first words say what to do. Somebody may read them at night, on a telephone. */
export const alerts = {
  /** What stands first, and all that a telephone may show. */
  titles: {
    danger: ({ brands }: Told): string => `Danger: somebody's life or body may be at stake (${brands})`,
    new: ({ total, brands }: Told): string =>
      `${count(total, 'person waits', 'people wait')} for a reply from ${brands}`,
    soon: ({ total, brands }: Told): string =>
      `${count(total, 'promise ends', 'promises end')} soon: ${brands}`,
    broken: ({ total, brands }: Told): string =>
      `${count(total, 'promise is', 'promises are')} broken: ${brands}`,
    news: ({ total, brands }: Told): string => `${brands} in the news: ${count(total, 'report', 'reports')}`,
  },
  failing: (names: readonly string[]): string =>
    names.length === 1
      ? `The source ${someOf(names)} fails: nobody sees what is written there`
      : `${grouped(names.length)} sources fail: ${someOf(names)}`,
  back: (names: readonly string[]): string =>
    names.length === 1
      ? `The source ${someOf(names)} answers again`
      : `${grouped(names.length)} sources answer again: ${someOf(names)}`,
  lost: ({ total, answered }: Answering): string =>
    total === 1
      ? 'The only source does not answer'
      : answered === 0
        ? `None of ${count(total, 'source', 'sources')} answers`
        : `Only ${grouped(answered)} of ${count(total, 'source answers', 'sources answer')}`,
  restored: ({ total, answered }: Answering): string =>
    total === 1
      ? 'The only source answers again'
      : `Enough sources answer again: ${grouped(answered)} of ${grouped(total)}`,

  silence: (brands: string, time: number): string => `${brands} has said nothing for ${duration(time)}`,
  /** Of several incidents. */
  silences: (brands: string, incidents: number): string =>
    `Nobody has spoken of ${grouped(incidents)} incidents: ${brands}`,
  /** @param channels those that give no answer */
  silenceUnknown: (brands: string, channels: readonly string[]): string =>
    `Nobody knows whether ${brands} has spoken: ${someOf(channels)} can't be read`,
  relapse: (brands: string): string => `${brands}: it is back, somebody complains again of what was closed`,
  surges: (brands: string, incidents: number): string => `${grouped(incidents)} incidents: ${brands}`,
  surgeOver: (brands: string): string => `${brands}: no more people than usual complain`,

  /** Before the title of what was told to somebody else before. */
  nobodyTookIt: 'Nobody took this yet. ',

  /** Where more than is shown stands; places say themselves how many more there are. */
  all: (command: string): string => `All of them: \`${command}\``,
  /** What was over by the time. */
  settled: (settled: number): string =>
    `${grouped(settled)} more ${settled === 1 ? 'was' : 'were'} answered or over before this could be told.`,
  /** What stood in the message that this one is written over. */
  settledSince: (settled: number): string =>
    `${grouped(settled)} that stood here ${settled === 1 ? 'was' : 'were'} answered or ${settled === 1 ? 'is' : 'are'} over.`,
  /** @param day undefined: the day before */
  cap: (held: number, cap: number, day: Date | undefined, clock: Clock): string =>
    `${grouped(held)} ${held === 1 ? 'was' : 'were'} held back ${day === undefined ? 'yesterday' : `on ${dayOf(day, clock)}`} by the cap of ${grouped(cap)}.`,
  /** @param at when, in words */
  next: (who: readonly string[], at: string, command: string | undefined): string =>
    `${someOf(who)} ${who.length === 1 ? 'is' : 'are'} told at ${at} unless somebody takes it${command === undefined ? '' : `: \`${command}\``}.`,
  whatToDo: (command: string): string => `What to do about it: \`${command}\``,
  repeat: ({ first, again }: Repeat, clock: Clock): string =>
    `This is a repeat, asked for on ${dayAndMinuteOf(again, clock)}: it was made on ${dayAndMinuteOf(first, clock)}.`,

  /** Of an item: where the post stands; `who` may be nobody. */
  at: (who: string | undefined, place: string): string =>
    who === undefined ? `at ${place}` : `${who} at ${place}`,
  cut: 'The post goes on where it stands.',
  since: (moment: Date, clock: Clock): string => since(moment, clock),
  failed: (name: string, times: number, moment: Date, clock: Clock): string =>
    `${name} · failed ${inARow(times)} · since ${dayAndMinuteOf(moment, clock)}`,
  nobodySpoke: (time: number): string => `nobody has spoken for ${duration(time)}`,
  /** Before the draft of a word to everybody. */
  youCouldSay: 'You could say:',

  /** It says what it is in every line that somebody may read alone. */
  test: {
    title: 'alerts of mentions reach you here',
    headline: 'Here stands what it is about: outage · severity 3 · waits 2 h',
    by: 'who wrote it, and where',
    words: 'Here stand the words of the person, as much of them as the rule sends.',
    note: 'This is a test: there is nothing to do.',
  },
}

export type AlertWords = typeof alerts
