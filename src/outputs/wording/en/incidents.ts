import type { IncidentOrigin } from '../../../model/incident.js'
import { count, grouped } from '../count.js'
import { duration } from '../duration.js'

type Usual = { usual: number | undefined; window: number | undefined }
type Rise = {
  origin: IncidentOrigin
  people: number
  /** In milliseconds. */
  window: number
  usual: number
  /** The words that rose, or the kind of trouble; undefined where nothing is known of it. */
  what: string | undefined
}

const usually = (usual: number): string => {
  const rounded = Math.round(usual)
  return rounded === 0 ? 'less than 1' : grouped(rounded)
}

/** What is said of an incident, in parts of a line. Moments come in words, durations in milliseconds. */
export const incidents = {
  peopleSince: (people: number, since: string): string =>
    `${count(people, 'person', 'people')} since ${since}`,
  noUsual: ', no usual level known yet',
  usual: ({ usual = 0, window = 0 }: Usual): string => `, usual ${usually(usual)} in ${duration(window)}`,
  backSince: (since: string): string => `back since ${since}`,
  closed: (at: string | undefined): string => (at === undefined ? 'closed' : `closed ${at}`),
  fixed: (at: string | undefined): string => (at === undefined ? 'fixed' : `fixed ${at}`),
  over: (at: string): string => `over ${at}`,
  calm: (since: string): string => `calm since ${since}`,
  told: (told: number, people: number, unreachable: number): string =>
    `${grouped(told)} of ${grouped(people)} told that it is over${unreachable === 0 ? '' : `, ${grouped(unreachable)} can't be reached`}`,
  notSaidOver: 'no channel of ours says that it is over',
  answered: (answered: number, people: number): string =>
    `${grouped(answered)} of ${grouped(people)} answered`,
  lastWord: (ago: number): string => `our last word ${duration(ago)} ago`,
  noChannel: 'whether we spoke is not known, since no channel of ours is in `official`',
  unreadChannels: 'whether we spoke is not known, since no scan could read our channels',
  silent: (time: number): string => `nobody of us has spoken for ${duration(time)}`,
  asFarAsKnown: (silent: string, ago: number): string =>
    `${silent}, as far as is known: our channels were read ${duration(ago)} ago`,

  /** That people complain, in an alert or an event. */
  rise: ({ origin, people, window, usual, what }: Rise): string => {
    const who = count(people, 'person complains', 'people complain')
    const about = what === undefined ? '' : `: ${what}`
    switch (origin) {
      case 'hand':
        return `an incident was opened${about}`
      case 'many':
        return `no usual level yet: ${who} within ${duration(window)} of the same trouble${about}`
      case 'slow':
        return `${who} within ${duration(window)}, slowly more than the usual ${usually(usual)}${about}`
      case 'surge':
        return `${who} within ${duration(window)}, usual is ${usually(usual)}${about}`
    }
  },
  moreAgain: 'more people than usual complain again',
}

export type IncidentWords = typeof incidents
