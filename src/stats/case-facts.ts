import { firstReplies } from '../cases/first-replies.js'
import { lapsedOf } from '../cases/lapse.js'
import { oldestPromised } from '../cases/oldest-promised.js'
import { type Promises, waitingSince } from '../cases/promise-standing.js'
import { roundsBefore } from '../cases/rounds.js'
import { type Stood, standingsBefore, standingsNow } from '../cases/standings-through.js'
import { standing } from '../cases/undo.js'
import { endOf } from '../digest/done.js'
import type { CaseEvent } from '../model/case-event.js'
import type { CountedCase, CountedMention } from '../store/port/statistics.js'
import type { Fact, Of } from './fact.js'

type Telling = {
  now: Date
  promises: Promises
  lapse: number
  writerOf(caseId: number): string
  ofMention(mention: CountedMention): Of
}

/** Who has the case, and what it came from. */
type HandledBy = Pick<Of, 'colleague' | 'cause'>

export type CaseFacts = { caseId: number; handling: HandledBy; facts: readonly Fact[] }

/**
 * What happened in a case as far as it counts. It belongs to whoever gave the first word, or, while nobody has, to whoever has the case;
 * each thing that was done, to whoever did it.
 */
export function factsOfCase(
  counted: CountedCase,
  complaints: readonly CountedMention[],
  telling: Telling,
): CaseFacts {
  const { history, ...rest } = counted
  const file = { ...rest, isActedOn: false }
  const events = standing(history)
  const handling = handlingOf(counted, events)
  const of = (mention: CountedMention): Of => ({ ...telling.ofMention(mention), ...handling })
  const promise = telling.promises(file.brand)
  const before = standingsBefore({ file, history, complaints }, promise)
  const waiting = complaints.filter(({ isSetAside }) => !isSetAside)
  const now = standingsNow({ file, complaints: waiting }, promise, telling.now)
  const { replies, isOpen } = firstReplies({ file, history, complaints }, promise)
  const all = [...before, ...now, ...brokenBeforeAside(counted, complaints, events, telling)]
  return {
    caseId: file.id,
    handling,
    facts: [
      ...replies.map(({ at, took, by, complaint }): Fact => {
        const ofCase = of(complaint)
        return { what: 'answered', at, of: by === undefined ? ofCase : { ...ofCase, colleague: by }, took }
      }),
      ...all.flatMap((stood) => doneFacts(stood, of(stood.complaint), events)),
      ...(isOpen ? openFacts(waiting, counted, of, telling) : []),
      ...roundsBefore(file, history).flatMap(({ until }): Fact[] => {
        const last = lastBefore(complaints, until)
        return last === undefined
          ? []
          : [{ what: 'returned', at: until, of: of(last), person: telling.writerOf(file.id) }]
      }),
    ],
  }
}

function handlingOf({ owner, cause }: CountedCase, events: readonly CaseEvent[]): HandledBy {
  const colleague = events.find(({ code, by }) => by !== undefined && isWord(code))?.by ?? owner
  return { ...(colleague !== undefined && { colleague }), ...(cause !== undefined && { cause }) }
}

/** What gives somebody an answer, or ends their trouble. */
const words: readonly CaseEvent['code'][] = ['acknowledged', 'answered', 'resolved', 'confirmed']
const isWord = (code: CaseEvent['code']): boolean => words.includes(code)

/** That a promise ended. */
function doneFacts(stood: Stood<CountedMention>, ofCase: Of, events: readonly CaseEvent[]): Fact[] {
  const { doneAt, promise } = stood
  const by = events.find(({ at, code, by }) => by !== undefined && isWord(code) && isSame(at, doneAt))?.by
  const of = by === undefined ? ofCase : { ...ofCase, colleague: by }
  const end = endOf(stood)
  return end === undefined ? [] : [{ what: 'ended', at: end, of, promise, isKept: stood.standing === 'kept' }]
}

const isSame = (one: Date, other: Date | undefined): boolean => one.getTime() === other?.getTime()

/** Whether their person is still owed an answer: not where they said themselves that all is well, or nobody of us wants to give one. */
const isOwedReply = ({ state, acknowledgedAt }: CountedCase): boolean =>
  state === 'new' ||
  state === 'acknowledged' ||
  state === 'snoozed' ||
  (state === 'resolved' && acknowledgedAt !== undefined)

/** Nobody has answered so far, whoever took note of it. */
function openFacts(
  waiting: readonly CountedMention[],
  counted: CountedCase,
  of: (mention: CountedMention) => Of,
  telling: Telling,
): Fact[] {
  const complaint = oldestPromised(waiting)
  if (complaint === undefined || !isOwedReply(counted)) return []
  const isDue = counted.state !== 'resolved'
  const listed = { caseId: counted.id, due: isDue, danger: complaint.danger, touchedAt: counted.touchedAt }
  const hasLeft = lapsedOf([{ ...listed, handled: counted }], telling).size > 0
  const at = waitingSince({ ...complaint, handled: { ...counted, state: 'new' } }, telling.now)
  return [{ what: 'open', at, of: of(complaint), hasLeft }]
}

/** What a baseline took off the list is owed nothing since then; what was broken by then stays so. */
function brokenBeforeAside(
  counted: CountedCase,
  complaints: readonly CountedMention[],
  events: readonly CaseEvent[],
  { promises }: Telling,
): Stood<CountedMention>[] {
  const aside = complaints.filter(({ isSetAside }) => isSetAside)
  const at = events.find(({ code }) => code === 'set-aside')?.at
  if (at === undefined || aside.length === 0) return []
  const { id, brand, openedAt, touchedAt, revision } = counted
  const file = { id, brand, openedAt, touchedAt, revision, state: 'new' as const, isActedOn: false }
  return standingsNow({ file, complaints: aside }, promises(brand), at).filter(
    ({ standing }) => standing === 'broken',
  )
}

/** What they had written before they came back. */
const lastBefore = (complaints: readonly CountedMention[], moment: Date): CountedMention | undefined =>
  complaints
    .filter(({ waitsSince }) => waitsSince <= moment)
    .toSorted((one, other) => other.waitsSince.getTime() - one.waitsSince.getTime())[0] ?? complaints[0]
