import type { Refusal } from '../cases/decide.js'
import { isSamePerson } from '../cases/same-person.js'
import { leadsTo } from '../cases/states.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import { safeText } from '../terminal/safe.js'
import type { Clock } from '../text/clock.js'
import type { Acted, ActedCase, Next, Undone, UndoneCase } from '../views/acted.js'
import { count } from './wording/count.js'
import { duration, elapsed } from './wording/duration.js'
import { historyWords } from './wording/history.js'
import { answeredIncidentWords } from './wording/incident-of-case.js'
import { namedPost } from './wording/named-post.js'
import { doneWords, soAlready, stateWords, verbOf } from './wording/verbs.js'

/**
 * How to call this program, by whose clock times are told, and when that is. `as`: what a command for the same person ends in, where
 * they gave a name: ` --as ada`.
 */
export type Telling = { self: string; as?: string; clock: Clock; now: Date }

/** So many are told one by one; of the others there is a count. */
const MOST_TOLD = 20

/** What a verb did, who waits next, and what takes it back. */
export function actedText(acted: Acted, telling: Telling): string {
  const { command, by, changed, same, refused, gone, left, incidents, next } = acted
  const { clock } = telling
  const done = doneWords(command, clock)
  return lines([
    ...told(
      changed,
      (one) =>
        `${nameOf(one)}: ${done}.${before(one, telling)}${command.do === 'assign' ? '' : ownerWords(one, by)}`,
    ),
    ...told(same, (one) => `${nameOf(one)} ${soAlready(command, one.state)}.${before(one, telling)}`),
    ...told(refused, (one) => `${nameOf(one)} ${refusalWords(one, telling)}`),
    ...(gone.length > 0 ? [`Gone meanwhile: ${gone.join(', ')}.`] : []),
    ...leftWords(left),
    ...(changed.length === 0 ? [] : [takeBackWords(changed, telling)]),
    ...(incidents ?? []).map((one) => answeredIncidentWords(one, telling)),
    nextWords(next, telling),
  ])
}

/** What was taken back. What was not stands first: it is what somebody has to see to. */
export function undoneText({ by, cases, left, next }: Undone, telling: Telling): string {
  const refused = cases.filter(({ refusal }) => refusal !== undefined)
  const taken = cases.filter(({ refusal }) => refusal === undefined)
  return lines([
    ...told(refused, (one) => undoneWords(one, by, telling)),
    ...told(taken, (one) => undoneWords(one, by, telling)),
    ...(refused.length > 0 && taken.length > 0
      ? [`Taken back in ${count(taken.length, 'case', 'cases')}, and not in ${refused.length}.`]
      : []),
    ...leftWords(left),
    nextWords(next, telling),
  ])
}

const lines = (some: readonly string[]): string => some.map((line) => `${line}\n`).join('')

/** A line for each; of many for the first of them. */
export function told<One>(some: readonly One[], words: (one: One) => string): readonly string[] {
  const rest = some.length - MOST_TOLD
  return [...some.slice(0, MOST_TOLD).map(words), ...(rest > 0 ? [`… and ${rest} more, likewise.`] : [])]
}

const leftWords = (left: number): readonly string[] =>
  left === 0 ? [] : [`Interrupted: ${count(left, 'case is', 'cases are')} as before.`]

/** `k7f (Ada on forum.example: "Down again")`. */
export function nameOf({
  shortId,
  named,
  posts,
  morePeople = 0,
}: Pick<ActedCase, 'shortId' | 'named' | 'posts' | 'morePeople'>): string {
  const { author, ...post } = named.post
  return `${shortId} (${namedPost({ ...post, author: author?.name || author?.handle, posts, morePeople })})`
}

/** Two people may work on one case, and the second may not know what the first did. */
export function before({ lastByOther }: ActedCase, { clock, now }: Telling): string {
  if (lastByOther === undefined) return ''
  return ` Before that, ${eventWords(lastByOther, { clock, now })}.`
}

/** Somebody else has it, and may be at work on it right now. */
const ownerWords = ({ named }: ActedCase, by: string): string => {
  const { owner } = named.case
  return owner === undefined || isSamePerson(owner, by) ? '' : ` It is with ${safeText(owner)}.`
}

function eventWords(event: CaseEvent, { clock, now }: Pick<Telling, 'clock' | 'now'>): string {
  const { what, detail, by } = historyWords(event, clock)
  const words = [what, ...(detail === undefined ? [] : [safeText(detail)])].join(', ')
  return `${safeText(by)}: ${words}, ${elapsed(event.at, now)} ago`
}

function refusalWords(one: ActedCase & { refusal: Refusal }, telling: Telling): string {
  const { shortId, refusal } = one
  const { refused, state, possible } = refusal
  const commands = possible.map((move) => {
    const until = move === 'snooze' ? ' --for 2h' : ''
    return `${telling.self} ${verbOf[move]} ${shortId}${until}${telling.as ?? ''}`
  })
  return `is ${stateWords(state)}, so it cannot be ${leadsTo[refused]}.${before(one, telling)} Possible: ${commands.join(', ')}`
}

/** The command that undoes it. */
export const takeBackWords = (
  changed: readonly { shortId: string }[],
  { self, as = '' }: Pick<Telling, 'self' | 'as'>,
): string =>
  changed.length === 1
    ? `Take it back: ${self} undo ${changed[0]?.shortId}${as}`
    : `Take all of it back: ${self} undo${as}`

function undoneWords({ undone, refusal, ...one }: UndoneCase, by: string, telling: Telling): string {
  if (refusal?.last !== undefined)
    return `${nameOf(one)} is as it was: ${isSamePerson(refusal.last.by, by) ? 'you did something since, which has to be taken back first' : 'the last thing was done by somebody else'}. ${eventWords(refusal.last, telling)}. What you did with another case: ${telling.self} undo ID${telling.as ?? ''}`
  if (refusal !== undefined)
    return `${nameOf(one)} is as it was: nothing that was done with it is left to take back.`
  const what = [...new Set(undone.map((event) => historyWords(event, telling.clock).what))].join(', ')
  if (undone.every(({ code }) => movesNothing.includes(code))) return `${nameOf(one)}: taken back (${what}).`
  const isAnswer = undone.some(({ code }) => code === 'answered')
  return `${nameOf(one)}: taken back (${what}). ${standsWords(one, telling)}${
    isAnswer ? ' What you wrote there still stands at its place.' : ''
  }`
}

/** As it is now; what its author said of it holds as far as it does without what was taken back. */
function standsWords(
  { state, said, shortId }: Omit<UndoneCase, 'undone'>,
  { self, as = '' }: Telling,
): string {
  const is = `It is ${stateWords(state)}`
  if (said === undefined) return `${is} again.`
  const words = JSON.stringify(safeText(said.args.words))
  if (closed.includes(state)) return `${is}; its author wrote: ${words}.`
  if (said.args.what !== 'thanks') return `${is} again.`
  return `${is} again. Its author thanked (${words}), and thanks alone close only what was answered. If that was all: ${self} resolve ${shortId}${as}.`
}

const closed: readonly CaseState[] = ['resolved', 'confirmed']

/** Who waits next. */
export function nextWords(next: Next | undefined, { self, as = '' }: Pick<Telling, 'self' | 'as'>): string {
  if (next === undefined) return 'Nobody else waits for you.'
  const waits = next.foundLate ? '' : `, waits for ${duration(next.waited)}`
  return `Next: ${nameOf({ ...next, posts: 1 })}${waits}. See it whole: ${self} next${as}`
}

/** What leaves a case in its state. */
const movesNothing: readonly CaseEvent['code'][] = [
  'set-aside',
  'assigned',
  'noted',
  'tagged',
  'untagged',
  'caused',
]
