import type { Overtaken } from '../cases/mutes.js'
import type { Mute } from '../model/mute.js'
import { safeText } from '../terminal/safe.js'
import type { Clock } from '../text/clock.js'
import type { Muting, UndoneMuting } from '../views/acted.js'
import { nextWords, type Telling, takeBackWords } from './acted-text.js'
import { count } from './wording/count.js'
import { elapsed } from './wording/duration.js'
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

/** What a mute, or the end of one, did, who waits next, and what takes it back. */
export function mutingText({ did, mutes, cases, next }: Muting, telling: Telling): string {
  const what = mutes.map((one) => mutedWords(one, telling.clock)).join(', ')
  const [done, where, none] =
    did === 'mute'
      ? ['Muted', 'off the list', 'No post left the list.']
      : ['Not muted any more', 'back on the list', 'No post came back to the list.']
  return `${done}: ${what}. ${postsOf(cases, where, none)}\n${takeBackWords([], telling)}\n${nextWords(next, telling)}\n`
}

/** What was taken back of it, and what was not. */
export function undoneMutingText({ mutes, cases, overtaken, next }: UndoneMuting, telling: Telling): string {
  const nameAll = (some: readonly Mute[]) => some.map((one) => mutedWords(one, telling.clock)).join(', ')
  const again = mutes.filter(({ ended }) => ended === undefined)
  const over = mutes.filter(({ ended }) => ended !== undefined)
  return [
    ...overtaken.map((one) => overtakenWords(one, telling)),
    ...(mutes.length === 0
      ? []
      : [
          [
            'Taken back.',
            ...(over.length === 0 ? [] : [`Not muted any more: ${nameAll(over)}.`]),
            ...(again.length === 0 ? [] : [`Muted again: ${nameAll(again)}.`]),
            over.length > 0
              ? postsOf(cases, 'back on the list', 'No post came back to the list.')
              : postsOf(cases, 'off the list', 'No post left the list.'),
          ].join(' '),
        ]),
    ...(mutes.length === 0
      ? [`Nothing was taken back. What you did with a case: ${telling.self} undo ID${telling.as ?? ''}`]
      : []),
    nextWords(next, telling),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function overtakenWords({ mute, by, at, anew }: Overtaken, { self, clock, now }: Telling): string {
  const what = mutedWords(mute, clock)
  const who = safeText(by)
  const when = `${elapsed(at, now)} ago`
  return anew === undefined
    ? `${what} is not muted any more: ${who} ended that ${when}. What is muted now: ${self} mute`
    : `${what} is not as you muted it: ${who} muted it anew ${when}, ${anew.until === undefined ? 'for good' : `until ${dayAndMinuteOf(anew.until, clock)}`}. To end that: ${self} unmute --help`
}

/** @param none where no post moved: there was none, it was muted before, or danger and marks keep it where it is */
function postsOf(cases: Muting['cases'], where: string, none: string): string {
  const posts = cases.reduce((sum, one) => sum + one.posts, 0)
  return posts === 0
    ? none
    : `${count(posts, 'post is', 'posts are')} ${where}, in ${count(cases.length, 'case', 'cases')}.`
}
