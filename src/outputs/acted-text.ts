import type { Refusal } from '../cases/decide.js'
import { leadsTo } from '../cases/states.js'
import type { CaseEvent } from '../model/case-event.js'
import { safeText } from '../terminal/safe.js'
import type { Clock } from '../text/clock.js'
import type { Acted, ActedCase, Next, Undone, UndoneCase } from '../views/acted.js'
import { count } from './wording/count.js'
import { duration, elapsed } from './wording/duration.js'
import { historyWords } from './wording/history.js'
import { namedPost } from './wording/named-post.js'
import { doneWords, soAlready, stateWords, verbOf } from './wording/verbs.js'

/** How to call this program, by whose clock times are told, and when that is. */
type Telling = { self: string; clock: Clock; now: Date }

/** So many are told one by one; of the others there is a count. */
const MOST_TOLD = 20

/** What a verb did, who waits next, and what takes it back. */
export function actedText(acted: Acted, telling: Telling): string {
  const { command, changed, same, refused, gone, left, next } = acted
  const { self, clock } = telling
  const done = doneWords(command, clock)
  return lines([
    ...told(changed, (one) => `${nameOf(one)}: ${done}.${before(one, telling)}`),
    ...told(same, (one) => `${nameOf(one)} ${soAlready(command, one.state)}.${before(one, telling)}`),
    ...told(refused, (one) => `${nameOf(one)} ${refusalWords(one, telling)}`),
    ...(gone.length > 0 ? [`Gone meanwhile: ${gone.join(', ')}.`] : []),
    ...leftWords(left),
    ...(changed.length === 0 ? [] : [takeBack(changed, self)]),
    nextWords(next, self),
  ])
}

/** What was taken back. */
export function undoneText({ cases, left, next }: Undone, telling: Telling): string {
  return lines([
    ...told(cases, (one) => undoneWords(one, telling)),
    ...leftWords(left),
    nextWords(next, telling.self),
  ])
}

const lines = (some: readonly string[]): string => some.map((line) => `${line}\n`).join('')

function told<One>(some: readonly One[], words: (one: One) => string): readonly string[] {
  const rest = some.length - MOST_TOLD
  return [...some.slice(0, MOST_TOLD).map(words), ...(rest > 0 ? [`… and ${rest} more, likewise.`] : [])]
}

const leftWords = (left: number): readonly string[] =>
  left === 0 ? [] : [`Interrupted: ${count(left, 'case is', 'cases are')} as before.`]

/** `k7f (Ada on forum.example: "Down again")`. */
function nameOf({ shortId, first, posts }: Pick<ActedCase, 'shortId' | 'first' | 'posts'>): string {
  const { author, ...post } = first.post
  return `${shortId} (${namedPost({ ...post, author: author?.name || author?.handle, posts })})`
}

/** Two people may work on one case, and the second may not know what the first did. */
function before({ lastByOther }: ActedCase, { clock, now }: Telling): string {
  if (lastByOther === undefined) return ''
  return ` Before that, ${eventWords(lastByOther, { clock, now })}.`
}

function eventWords(event: CaseEvent, { clock, now }: Pick<Telling, 'clock' | 'now'>): string {
  const { what, detail, by } = historyWords(event, clock)
  const words = [what, ...(detail === undefined ? [] : [safeText(detail)])].join(', ')
  return `${safeText(by)}: ${words}, ${elapsed(event.at, now)} ago`
}

function refusalWords(one: ActedCase & { refusal: Refusal }, telling: Telling): string {
  const { shortId, refusal } = one
  const { refused, state, possible } = refusal
  const commands = possible.map((move) => `${telling.self} ${verbOf[move]} ${shortId}`)
  return `is ${stateWords(state)}, so it cannot be ${leadsTo[refused]}.${before(one, telling)} Possible: ${commands.join(', ')}`
}

/** The command that undoes it. */
const takeBack = (changed: readonly ActedCase[], self: string): string =>
  changed.length === 1
    ? `Take it back: ${self} undo ${changed[0]?.shortId}`
    : `Take all of it back: ${self} undo`

function undoneWords({ undone, refusal, ...one }: UndoneCase, telling: Telling): string {
  if (refusal?.last !== undefined)
    return `${nameOf(one)} is as it was: the last thing was done by somebody else. ${eventWords(refusal.last, telling)}.`
  if (refusal !== undefined) return `${nameOf(one)} is as it was: nobody did anything with it.`
  const what = undone.map((event) => historyWords(event, telling.clock).what).join(', ')
  // A baseline moved no case.
  if (undone.every(({ code }) => code === 'set-aside')) return `${nameOf(one)}: taken back (${what}).`
  return `${nameOf(one)}: taken back (${what}). It is ${stateWords(one.state)} again.${
    undone.some(({ code }) => code === 'answered') ? ' What you wrote there still stands at its place.' : ''
  }`
}

/** Who waits next. */
export function nextWords(next: Next | undefined, self: string): string {
  if (next === undefined) return 'Nobody else waits for you.'
  const waits = next.foundLate ? '' : `, waits for ${duration(next.waited)}`
  return `Next: ${nameOf({ ...next, posts: 1 })}${waits}. See it whole: ${self} next`
}
