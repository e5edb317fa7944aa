// What a rule found of what happened in a simulated world.
import { DAYS, outages } from './world.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const POLL = 15 * MINUTE
/** From so many mentions a day on a brand is counted as a large one. */
export const BIG = 100

const isOf = (event) => (alarm) =>
  alarm.brand === event.brand &&
  alarm.at >= event.from &&
  alarm.since <= event.to + 4 * HOUR &&
  alarm.at <= event.to + 5 * HOUR

export const alarmsOf = (alarms, event) => alarms.filter(isOf(event))

/** Of each sort of event, apart for large and small brands: how many there were, were found, and found in time. Alarms that belong to none are causeless. */
export function counted(alarms, { posts, events, brands }) {
  const big = new Set(brands.filter(({ daily }) => daily >= BIG).map(({ name }) => name))
  const left = new Set(alarms)
  const rows = {}
  for (const event of events) {
    const mine = alarmsOf(alarms, event)
    for (const alarm of mine) left.delete(alarm)
    const key = `${event.kind} ${big.has(event.brand) ? 'big' : 'small'}`
    rows[key] ??= { all: 0, found: 0, inTime: 0 }
    rows[key].all += 1
    if (mine.length > 0) rows[key].found += 1
    if (mine.length > 0 && mine[0].at <= deadline(event, posts)) rows[key].inTime += 1
  }
  const causeless = { big: 0, small: 0 }
  for (const { brand } of left) causeless[big.has(brand) ? 'big' : 'small'] += 1
  const quarters = { big: (big.size * DAYS) / 90, small: ((brands.length - big.size) * DAYS) / 90 }
  return { rows, causeless, quarters }
}

/** Two polls after the eighth person's post could be seen; of a slow rise a day after ordinary complaints have doubled. */
function deadline(event, posts) {
  if (event.kind === 'slow')
    return event.from + (event.to - event.from) * Math.min(1, event.doubled) + 24 * HOUR
  const people = new Set()
  for (const { brand, place, author, url, foundAt, truth } of posts) {
    if (brand !== event.brand || truth.event !== event.id || truth.affected !== true) continue
    people.add(author === undefined ? url : `${place}:${author}`)
    if (people.size === 8) return Math.ceil(foundAt / POLL) * POLL + 2 * POLL
  }
  // Fewer than eight: in time by any alarm.
  return Number.POSITIVE_INFINITY
}

export const isOutage = ({ kind }) => outages.includes(kind)
