// Two months of twenty brands, the same for the same seed: ordinary days with their rhythm and their bursts without cause, real troubles, and
// what only looks like trouble. Polls see it late, in part without author or date.
import { chance, random, seedOf } from './chance.js'
import { official, troubles, writer } from './texts.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
export const START = Date.parse('2026-02-02T00:00:00Z')
export const DAYS = 60
const BRANDS = 20
const SMALLEST = 2
const LARGEST = 3_000

const names = [
  'Northwind',
  'Bluefjord Cloud',
  'Tallpine',
  'Quarrel Bank',
  'Linden Parcel',
  'Ostrich Mail',
  'Kestrel Air',
  'Marble Pay',
  'Ferngate',
  'Sundial',
  'Copperleaf',
  'Harbourline',
  'Inkwell',
  'Juniper Rail',
  'Larkspur',
  'Moorgate',
  'Nettle',
  'Pebblebrook',
  'Rookery',
  'Silverbirch',
]

/** Places, how often each is polled, how late it shows a post (median and spread of a lognormal), and what its posts lack. */
const places = [
  { place: 'reddit', share: 0.3, every: 15 * MINUTE, lag: [2, 0.7], noAuthor: 0.01, noDate: 0 },
  { place: 'mastodon.social', share: 0.2, every: 15 * MINUTE, lag: [1, 0.5], noAuthor: 0, noDate: 0 },
  { place: 'forum.example', share: 0.25, every: 15 * MINUTE, lag: [3, 1], noAuthor: 0.03, noDate: 0.02 },
  { place: 'hackernews', share: 0.1, every: 15 * MINUTE, lag: [2, 0.6], noAuthor: 0, noDate: 0 },
  { place: 'reviews.example', share: 0.15, every: 60 * MINUTE, lag: [20, 1], noAuthor: 0.2, noDate: 0.2 },
]

/** By the hour, UTC; mean 1. */
const hours = [
  0.35, 0.25, 0.2, 0.2, 0.25, 0.4, 0.7, 1, 1.3, 1.5, 1.5, 1.4, 1.35, 1.4, 1.4, 1.35, 1.3, 1.3, 1.35, 1.4, 1.3,
  1.1, 0.8, 0.55,
]

export const outages = ['sudden', 'regional', 'night', 'long', 'flapping']
export const decoys = [
  'joke',
  'spam',
  'petition',
  'launch',
  'lawsuit',
  'rival',
  'new-source',
  'backlog',
  'angry',
]

/**
 * @returns posts in the order in which polls see them, `{ brand, place, author?, publishedAt?, foundAt, text, url, official?, truth }`, where
 * `truth` is nobody's but the evaluation's; events `{ id, brand, kind, from, to, people }`; and the brands with their mentions a day
 */
export function world(seed) {
  const brands = names.slice(0, BRANDS).map((name, index) => ({
    name,
    short: name.split(' ')[0],
    handle: `${name.split(' ')[0].toLowerCase()}help`,
    daily: SMALLEST * (LARGEST / SMALLEST) ** (index / (BRANDS - 1)),
  }))
  const parts = brands.map((brand) => months(seed, brand))
  const posts = parts.flatMap((part) => part.posts)
  posts.sort((a, b) => a.foundAt - b.foundAt || a.publishedAt - b.publishedAt)
  return { brands, posts, events: parts.flatMap(({ events }) => events) }
}

function months(seed, brand) {
  const dice = chance(random(seedOf(seed, brand.name)))
  const write = writer(dice, brand)
  const posts = []
  const events = eventsOf(chance(random(seedOf(seed, brand.name, 'events'))), brand)
  const rhythm = {
    weekend: dice.between(0.5, 1.3),
    dispersion: dice.between(1.5, 6),
    complaints: dice.between(0.15, 0.35),
  }
  let number = 0
  const post = (at, author, text, more = {}) => {
    const where = more.place ?? placeOf(dice)
    number += 1
    posts.push({
      brand: brand.name,
      place: where.place,
      ...(dice.happens(where.noAuthor) ? {} : { author }),
      ...(dice.happens(where.noDate) ? {} : { publishedAt: at }),
      at,
      foundAt: seenAt(dice, where, at, events, more),
      text,
      url: `https://${where.place.replace(/[^a-z.]/g, '')}/${brand.short.toLowerCase()}/${number}`,
      ...(more.official && { official: true }),
      truth: {
        complaint: more.complaint === true,
        ...(more.event && { event: more.event }),
        ...(more.affected && { affected: true }),
      },
    })
  }
  ordinaryDays({ dice, brand, rhythm, write, post })
  for (const event of events) happen({ event, dice, brand, write, post })
  // A new source brings what stood there before it was added, all at once.
  return {
    posts: posts
      .filter(({ at }) => at >= START - 20 * DAY && at < START + DAYS * DAY)
      .map(({ at: _, ...rest }) => rest),
    events,
  }
}

function placeOf(dice) {
  let left = dice.next()
  for (const each of places) {
    left -= each.share
    if (left < 0) return each
  }
  return places[0]
}

/** At the first poll after its place shows it; later where its source was silent then. */
function seenAt(dice, { place, every, lag: [median, spread] }, at, events, { addedAt = 0 }) {
  const shown = at + median * MINUTE * Math.exp(spread * dice.normal())
  const polled = (moment) => Math.ceil(moment / every) * every + (place.length % 7) * 20_000
  const backlog = events.find(
    (event) =>
      event.kind === 'backlog' &&
      event.place === place &&
      polled(shown) >= event.from &&
      polled(shown) < event.to,
  )
  return Math.max(polled(shown), backlog ? backlog.to : 0, addedAt)
}

function ordinaryDays({ dice, brand, rhythm, write, post }) {
  // Most write once; a few write often.
  const crowd = Math.max(20, Math.round(brand.daily * 25))
  const somebody = () => `p${Math.floor(crowd * dice.next() ** 2)}`
  for (let day = 0; day < DAYS; day += 1) {
    const weekday = new Date(START + day * DAY).getUTCDay()
    const mood = Math.exp(0.2 * dice.normal()) * (weekday === 0 || weekday === 6 ? rhythm.weekend : 1)
    for (let hour = 0; hour < 24; hour += 1) {
      const mean = (brand.daily / 24) * hours[hour] * mood
      // Bursts without cause: a gamma-mixed Poisson, which is a negative binomial.
      const burst = dice.gamma(rhythm.dispersion) / rhythm.dispersion
      for (let left = dice.poisson(mean * burst); left > 0; left -= 1) {
        const at = START + day * DAY + hour * HOUR + Math.floor(dice.next() * HOUR)
        const isComplaint = dice.happens(rhythm.complaints)
        const isTrouble = isComplaint && dice.happens(0.35)
        const kind = isComplaint ? 'complaint' : dice.pick(['question', 'neutral', 'neutral', 'praise'])
        const text = isTrouble ? write.trouble(dice.pick(Object.keys(troubles))) : write.ordinary(kind)
        post(at, somebody(), text, { complaint: isComplaint })
      }
    }
  }
}

/** Each brand has some of each sort, far enough from one another that none hides the next; the first after a fortnight of ordinary days. */
function eventsOf(dice, brand) {
  const wanted = [...outages, 'slow', ...decoys].filter(() => dice.happens(0.6))
  const events = []
  const slots = shuffled(
    dice,
    Array.from({ length: 22 }, (_, index) => 14 + index * 2),
  )
  for (const kind of wanted) {
    // What lasts for days takes its neighbours' places, too.
    const length = kind === 'slow' ? 6 : kind === 'long' ? 4 : 2
    const slot = slots.find((day) =>
      Array.from({ length: length / 2 }, (_, index) => day + index * 2).every((each) => slots.includes(each)),
    )
    if (slot === undefined) continue
    for (let day = slot; day < slot + length; day += 2) slots.splice(slots.indexOf(day), 1)
    events.push(eventOf(dice, brand, kind, START + slot * DAY))
  }
  return events.map((event, index) => ({
    ...event,
    // Ordinary complaints are a quarter of all mentions; a slow rise grows evenly over five days.
    ...(event.kind === 'slow' && { doubled: (0.25 * 5 * brand.daily) / (2 * event.size) }),
    id: `${brand.short}-${index}-${event.kind}`,
    brand: brand.name,
    people: new Set(),
  }))
}

function shuffled(dice, list) {
  const rest = [...list]
  for (let index = rest.length - 1; index > 0; index -= 1) {
    const other = Math.floor(dice.next() * (index + 1))
    ;[rest[index], rest[other]] = [rest[other], rest[index]]
  }
  return rest
}

/** How many are hit in an hour of it, against the mentions of an ordinary day; when it begins; how long it lasts. */
function eventOf(dice, brand, kind, day) {
  const at = (hour) => day + hour * HOUR + Math.floor(dice.next() * HOUR)
  const topic = dice.pick(Object.keys(troubles))
  const size = (low, high, least) => Math.max(least, brand.daily * dice.between(low, high))
  const from = at(dice.whole(7, 19))
  const lasting = (milliseconds) => ({ from, to: from + milliseconds })
  switch (kind) {
    case 'sudden':
      return { kind, topic, ...lasting(dice.between(40, 240) * MINUTE), size: size(0.3, 1.2, 12) }
    case 'regional':
      return { kind, topic, ...lasting(dice.between(60, 300) * MINUTE), size: size(0.1, 0.3, 8) }
    case 'night': {
      const begin = at(2)
      return { kind, topic, from: begin, to: begin + 10 * MINUTE, size: size(0.02, 0.08, 3) }
    }
    case 'long':
      return { kind, topic, ...lasting(2 * DAY), size: size(1.5, 3, 30) }
    case 'flapping':
      return { kind, topic, ...lasting(6 * HOUR), size: size(0.4, 1, 14) }
    case 'slow':
      return { kind, topic, from: day, to: day + 5 * DAY, size: size(1, 2, 25) }
    case 'joke':
      return { kind, ...lasting(8 * HOUR), size: size(0.5, 2, 20) }
    case 'spam':
      return { kind, ...lasting(3 * HOUR), size: size(0.5, 2, 25) }
    case 'petition':
      return { kind, ...lasting(6 * HOUR), size: size(0.5, 1.5, 25) }
    case 'launch':
    case 'lawsuit':
    case 'rival':
      return { kind, ...lasting(10 * HOUR), size: size(0.5, 2, 20) }
    case 'new-source':
      return { kind, ...lasting(HOUR), size: size(2, 4, 30) }
    case 'backlog':
      return {
        kind,
        place: dice.pick(places.slice(0, 4)).place,
        ...lasting(dice.between(4, 10) * HOUR),
        size: 0,
      }
    default:
      return { kind, ...lasting(5 * HOUR), size: 1 }
  }
}

function happen({ event, dice, brand, write, post }) {
  const { kind, from, to, topic } = event
  const { people } = event
  const many = Math.round(event.size)
  const within = () => from + (to - from) * dice.next() ** 1.3
  if (kind === 'backlog') return
  if (kind === 'angry') {
    for (let count = 0; count < 60; count += 1)
      post(within(), `angry-${brand.short}`, write.angry(), {
        complaint: true,
        event: event.id,
        place: places[0],
      })
    return
  }
  if (kind === 'new-source') {
    // Complaints of the three weeks before, at a forum that nobody had watched.
    const place = { ...places[2], place: `new.${brand.short.toLowerCase()}.example` }
    for (let count = 0; count < many; count += 1)
      post(
        from - dice.next() * 20 * DAY,
        `n${event.id}-${count}`,
        write.trouble(dice.pick(Object.keys(troubles))),
        { complaint: true, event: event.id, place, addedAt: to },
      )
    return
  }
  if (kind === 'petition' || !outages.includes(kind)) {
    if (kind !== 'slow') {
      const text = kind === 'petition' ? write.petition : () => write.decoy(kind)
      for (let count = 0; count < many; count += 1)
        post(within(), `d${event.id}-${count}`, text(), { event: event.id })
      return
    }
  }
  for (let count = 0; count < many; count += 1) {
    const author = `o${event.id}-${count}`
    const place = placeOf(dice)
    const first = Math.min(
      to,
      kind === 'slow'
        ? from + (to - from) * Math.sqrt(dice.next())
        : kind === 'flapping'
          ? flapping(dice, event)
          : within(),
    )
    people.add(`${place.place}:${author}`)
    const more = { complaint: true, event: event.id, affected: true, place }
    post(first + dice.exponential(8 * MINUTE), author, write.trouble(topic), more)
    if (to - first > HOUR && dice.happens(0.25))
      post(first + dice.between(0.3, 1) * (to - first), author, write.still(), more)
  }
  speak({ event, dice, brand, post })
}

/** Up for half an hour, down for half an hour. */
function flapping(dice, { from, to }) {
  const spans = Math.floor((to - from) / HOUR)
  return from + dice.whole(0, spans - 1) * HOUR + dice.next() * 0.5 * HOUR
}

/** Some brands speak soon, some late, some of something else, some never. */
function speak({ event, dice, brand, post }) {
  const status = {
    place: `status.${brand.short.toLowerCase()}.example`,
    every: 5 * MINUTE,
    lag: [0.1, 0.1],
    noAuthor: 0,
    noDate: 0,
  }
  const say = (at, words) =>
    post(at, brand.handle, words(brand), { official: true, event: event.id, place: status })
  const { from, to } = event
  const first = from + dice.pick([10, 25, 60, 180]) * MINUTE
  if (event.kind === 'slow' || dice.happens(0.15)) return
  if (dice.happens(0.3)) say(from + dice.between(5, 60) * MINUTE, official.other)
  if (first < to) say(first, official.first)
  for (let at = first + dice.between(0.5, 3) * HOUR; at < to; at += dice.between(0.5, 3) * HOUR)
    say(at, official.later)
  say(to + dice.between(5, 40) * MINUTE, official.over)
}
