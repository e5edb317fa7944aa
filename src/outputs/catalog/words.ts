import type { Place, PlaceLimits } from '../../views/catalog.js'
import { count } from '../wording/count.js'
import { duration } from '../wording/duration.js'

/** What a person has to bring: `nothing`, `url`, `nothing; may have a key: token`. */
export function needsWords({ wants, keys, needsOneOf = [] }: Place): string {
  const names = (some: readonly { option: string }[]) => some.map(({ option }) => option).join(', ')
  const needed = [...wants, ...keys.filter(({ optional }) => optional !== true)]
  const ways = new Set(needsOneOf.flat())
  const may = keys.filter(({ option, optional }) => optional === true && !ways.has(option))
  const all = [names(needed), waysWords(needsOneOf)].filter((words) => words !== '').join('; ')
  return `${all === '' ? 'nothing' : all}${may.length === 0 ? '' : `; may have ${names(may)}`}`
}

/** `host, user and password, or address`. */
export const waysWords = (ways: readonly (readonly string[])[]): string =>
  ways.map((way) => way.join(', ').replace(/, (?=\w+$)/, ' and ')).join(', or ')

/** Money; `free` where none is asked for. */
export const moneyWords = ({ limits, limitsWithKeys }: Place): string =>
  (limits.cost ?? limitsWithKeys?.cost) === undefined
    ? 'free'
    : priceWords(limits.cost ?? limitsWithKeys?.cost)

const priceWords = (cost: PlaceLimits['cost']): string =>
  cost === undefined ? '' : `${cost.currency} ${cost.amount} each ${cost.per}`

export const findingWords: Readonly<Record<Place['finds']['by'], string>> = {
  search: 'its search',
  reading: 'reading all',
  either: 'its search, or reading all',
}

/** `yes`, `no`, or which of them. */
export const someWords = (told: string): string => told.replace(/^some: /, '')

/** How often it is asked; empty where the config alone says so. */
const intervalWords = ({ interval }: PlaceLimits): string =>
  interval === undefined || interval === 0 ? '' : `every ${duration(interval)}`

/** How many requests its site takes; empty where nobody knows of a limit. */
const allowedWords = ({ gap, quota, cost }: PlaceLimits): string =>
  [
    ...(gap === undefined || gap === 0 ? [] : [`1 request in ${gap / 1_000} s`]),
    ...(quota === undefined ? [] : [`${count(quota.requests, 'request', 'requests')} a ${quota.per}`]),
    ...(cost === undefined ? [] : [priceWords(cost)]),
  ].join(', ')

/** Without a key, and with one where that changes it. */
function bothWays({ limits, limitsWithKeys }: Place, words: (limits: PlaceLimits) => string, none: string) {
  const plain = words(limits) || none
  const keyed = words(limitsWithKeys ?? limits) || none
  return plain === keyed ? plain : `${plain}; with a key ${keyed}`
}

export const askedWords = (place: Place): string => bothWays(place, intervalWords, 'as configured')
export const limitWords = (place: Place): string => bothWays(place, allowedWords, 'no limit known')

/** What the place asks of those who store its posts. */
export function termsWords({
  terms: { keep, followDeletes, joinPeople, note },
}: Pick<Place, 'terms'>): string {
  return [
    ...(keep === undefined ? [] : [`words are kept for ${duration(keep)} at the most`]),
    ...(followDeletes === undefined ? [] : ['what is deleted there is deleted here']),
    ...(joinPeople === false ? ['its people are not joined with those of other places'] : []),
    ...(note === undefined ? [] : [note.replace(/\.$/, '')]),
  ].join('; ')
}

/** The command that puts it into the config. Without `--set` for what it wants: it is asked for. */
export const addCommand = ({ type }: Pick<Place, 'type'>, self: string): string =>
  `${self} sources add ${type}`

/** Below the list. */
export const closingSentences = (self: string): string[] => [
  `Add one by its name, such as: ${self} sources add github`,
  `What one takes, and where its key comes from: ${self} sources catalog github`,
]
