import type { Mute } from '../model/mute.js'
import { safeText } from '../terminal/safe.js'
import type { Clock } from '../text/clock.js'
import { count } from './wording/count.js'
import { dayAndMinuteOf } from './wording/moment.js'

/** `dealbot on reddit, about Northwind Hosting, until 7 Sep 12:01 UTC`. */
export function mutedWords({ what, brand, until }: Mute, clock: Clock): string {
  const about = brand === undefined ? '' : `, about ${safeText(brand)}`
  const till = until === undefined ? '' : `, until ${dayAndMinuteOf(until, clock)}`
  return `${whatWords(what)}${about}${till}`
}

function whatWords(what: Mute['what']): string {
  switch (what.kind) {
    case 'person':
      // Kept as `handle:ada` or `name:Ada`.
      return `${safeText(what.key.replace(/^\w+:/, ''))} on ${safeText(what.place)}`
    case 'place':
      return `all of ${safeText(what.place)}`
    case 'thread':
      return `the thread ${safeText(what.thread)}`
  }
}

/** What is muted now, the last one first. */
export function mutesText(mutes: readonly Mute[], { self, clock }: { self: string; clock: Clock }): string {
  if (mutes.length === 0) return `Nothing is muted. To mute the author of a case: ${self} mute ID\n`
  const lines = mutes.map(
    (one) => `  ${mutedWords(one, clock)} (${safeText(one.by)}, ${dayAndMinuteOf(one.at, clock)})\n`,
  )
  return `${count(mutes.length, 'mute', 'mutes')}:\n${lines.join('')}To end one: ${self} unmute --help\n`
}
