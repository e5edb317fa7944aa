import type { CaseState, Handling } from '../model/case.js'
import type { CaseEvent, CaseHappening } from '../model/case-event.js'
import type { Mark } from '../model/mention.js'
import type { Remover } from '../model/post.js'
import type { ThreadOver } from '../model/thread.js'
import type { CaseRecord } from '../store/port/records.js'
import { fromOf, heard, relapseOf, type Said } from './said.js'
import { leadsTo, type Move, stateAt, states, waitsAt } from './states.js'

/** What a scan sees of a case. */
export type Observation =
  /**
   * A post of it came in, the first or another one. `isOld`: it was there at a baseline. `touched`: the moment that counts for its
   * case, see `touchOf`.
   */
  | {
      see: 'mention'
      place: string
      needsReply: boolean
      danger: boolean
      isOld: boolean
      follows: boolean
      touched: Date
      /** When it was published, or edited into what wants a reply. */
      written?: Date
      /** What it says of the case that it comes to. */
      said?: Said | undefined
    }
  /** The words of one of its posts changed. */
  | {
      see: 'words'
      /** `back`: the post stands again. Of new `rules` only danger is told. */
      cause: 'edit' | 'fuller' | 'back' | 'rules'
      /** Whether it wanted a reply, and whether it does now. */
      needed: boolean
      needsReply: boolean
      wasDue: boolean
      isDue: boolean
      isOld: boolean
      /** It was not dangerous before, and is now. */
      danger: boolean
      /** What the words that were added say of the case. */
      said?: Said | undefined
    }
  /** Somebody of us wrote where it waits: an answer, or only that it was seen. */
  | { see: 'reply-there'; post: string; by: string; url: string; at: Date; answers: boolean }
  /** The place marks its thread as over. `at`: when, or when that was read. `inDanger`: nobody answered who is in danger. */
  | { see: 'over-there'; over: ThreadOver; at: Date; inDanger: boolean }
  /** One of its posts is gone. */
  | { see: 'gone'; by: Remover }
  /** A baseline made what waited in it old: these posts (their ids). */
  | { see: 'baseline'; posts: readonly string[] }
  /** Nothing is left of it. */
  | { see: 'nothing-left'; why: 'second-name'; into: number }
  | { see: 'nothing-left'; why: 'swept' }

/** What a person wants with a case. */
export type Command =
  | { do: 'mark'; verdict: Mark; url?: string | undefined }
  | { do: 'unmark'; url?: string | undefined }
  | { do: Exclude<Move, 'answer' | 'snooze'> }
  /** `url`, `text`: where and what. `next`: by when we promised another word. */
  | { do: 'answer'; url?: string | undefined; text?: string | undefined; next?: Date | undefined }
  | { do: 'snooze'; until: Date }
  /** `to` undefined: nobody has it any more. */
  | { do: 'assign'; to: string | undefined }
  | { do: 'note'; text: string }
  | { do: 'tag' | 'untag'; tag: string }
  /** `cause` undefined: nobody knows it any more. */
  | { do: 'cause'; cause: string | undefined }

/** Who says so, and when; without `by` it is what a scan saw. A baseline is seen by a scan that somebody wanted. */
export type When = { at: Date; by?: string }

/** A move that the state does not allow, and those that it does. */
export type Refusal = { refused: Move; state: CaseState; possible: readonly Move[] }

export const isRefusal = (decision: readonly CaseEvent[] | Refusal): decision is Refusal =>
  'refused' in decision

/**
 * What happens to a case: the only place that knows. Nothing is changed here, `evolve` says what the events mean.
 *
 * @param file undefined for one that is to be opened
 */
export function decide(file: State | undefined, input: Observation, when: When): readonly CaseEvent[]
export function decide(file: State, input: Command, when: When): readonly CaseEvent[] | Refusal
export function decide(
  file: State | undefined,
  input: Observation | Command,
  when: When,
): readonly CaseEvent[] | Refusal {
  if ('see' in input) return observed(file, input, when).map((happening) => ({ ...happening, ...when }))
  if (file === undefined) throw new Error('Nobody can do anything with a case that is not there')
  if (isSo(file, input, when.at)) return []
  const done = commanded(file, input, when.at)
  return 'refused' in done ? done : [{ ...done, ...when }]
}

type State = Pick<CaseRecord, 'state' | 'touchedAt' | keyof Handling>

function observed(file: State | undefined, seen: Observation, { at }: When): CaseHappening[] {
  if (seen.see === 'nothing-left') {
    const { see: _, ...args } = seen
    return [{ code: 'removed', args }]
  }
  if (file === undefined)
    return seen.see === 'mention'
      ? [{ code: 'opened', args: { place: seen.place, ...sinceOf(seen.touched, at) } }]
      : []
  const { laterPost } = states[stateAt(file, at)]
  const waitsForUs = waitsAt(file, at)
  // Whatever was decided about the case was decided before somebody's life was at stake.
  const inDanger: CaseHappening = { code: 'came-back', args: { why: 'danger', ...relapseOf(file.state) } }
  switch (seen.see) {
    case 'mention': {
      const { place, follows, needsReply, danger, isOld, touched, said } = seen
      const since = sinceOf(touched, at)
      const added: CaseHappening = {
        code: 'mention-added',
        args: { place, ...(follows && { follows: true as const }), ...since },
      }
      if (isOld) return [added]
      if (needsReply && danger) return waitsForUs ? [added] : [added, inDanger]
      // What is older than what was done last was there when it was done.
      const isLater = touched >= at || touched > file.touchedAt
      const after = said && isLater ? heard(file, said, { at, complains: needsReply, since }) : unsaid
      const isBack = needsReply && !waitsForUs && laterPost === 'returns' && isLater
      return isBack && !after.isDone
        ? [
            added,
            ...after.told,
            {
              code: 'came-back',
              args: { why: 'complaint', ...relapseOf(file.state), ...since, ...fromOf(seen.written, at) },
            },
          ]
        : [added, ...after.told]
    }
    case 'words': {
      const { cause, needed, needsReply, wasDue, isDue, isOld, danger, said } = seen
      const isNew = needsReply && !isOld && !waitsForUs
      if (cause === 'rules') return isNew && danger ? [inDanger] : []
      const changed: CaseHappening = { code: 'words-changed', args: { cause, needsReply } }
      if (isNew && danger) return [changed, inDanger]
      const complains = needsReply && !needed
      const { told, isDone } = said && !isOld ? heard(file, said, { at, complains, since: {} }) : unsaid
      if (!isDone && isNew && !needed && laterPost === 'returns')
        return [changed, ...told, { code: 'came-back', args: { why: 'edit', ...relapseOf(file.state) } }]
      return told.length === 0 && isDue === wasDue && cause !== 'back' ? [] : [changed, ...told]
    }
    case 'reply-there': {
      const { post, by, url, at: since, answers } = seen
      if (!isOpen(file, at) || (!answers && file.acknowledgedAt !== undefined)) return []
      const args = { post, by, url, since: since.toISOString() }
      return [{ code: answers ? 'answered-there' : 'acknowledged-there', args }]
    }
    case 'over-there': {
      const { over, at: since, inDanger } = seen
      if (over.as === 'locked' || inDanger || !isOpen(file, at)) return []
      if (over.as === 'not-planned' && file.acknowledgedAt !== undefined) return []
      const by = over.by?.name || over.by?.handle || undefined
      const { url } = over
      const told = { ...(by !== undefined && { by }), ...(url !== undefined && { url }) }
      return [{ code: 'over-there', args: { as: over.as, since: since.toISOString(), ...told } }]
    }
    case 'gone':
      return [{ code: 'post-gone', args: { by: seen.by } }]
    case 'baseline':
      return [{ code: 'set-aside', args: { posts: seen.posts } }]
  }
}

/** It waits for us, or would, were it not put off. */
const isOpen = (file: State, at: Date): boolean => {
  const state = stateAt(file, at)
  return states[state].waitsForUs || state === 'snoozed'
}

/** Nothing is said of it. */
const unsaid: ReturnType<typeof heard> = { told: [], isDone: false }

const sinceOf = (touched: Date, at: Date) => (touched < at ? { since: touched.toISOString() } : {})

/** What is so already is no news. */
function isSo(file: State, command: Command, at: Date): boolean {
  const { owner, tags = [], cause } = file
  switch (command.do) {
    case 'acknowledge':
    case 'resolve':
    case 'confirm':
    case 'ignore':
    case 'reopen':
      return stateAt(file, at) === leadsTo[command.do]
    case 'assign':
      return command.to === owner
    case 'tag':
      return tags.includes(command.tag)
    case 'untag':
      return !tags.includes(command.tag)
    case 'cause':
      return command.cause === cause
    default:
      return false
  }
}

function commanded(file: State, command: Command, at: Date): CaseHappening | Refusal {
  switch (command.do) {
    case 'mark':
      return { code: 'marked', args: { verdict: command.verdict, ...urlOf(command) } }
    case 'unmark':
      return { code: 'unmarked', args: urlOf(command) }
    case 'assign':
      return { code: 'assigned', args: { ...(command.to !== undefined && { to: command.to }) } }
    case 'note':
      return { code: 'noted', args: { text: command.text } }
    case 'tag':
      return { code: 'tagged', args: { tag: command.tag } }
    case 'untag':
      return { code: 'untagged', args: { tag: command.tag } }
    case 'cause':
      return { code: 'caused', args: { ...(command.cause !== undefined && { cause: command.cause }) } }
    default:
      return moved(stateAt(file, at), command)
  }
}

type MoveCommand = Extract<Command, { do: Move }>

function moved(state: CaseState, command: MoveCommand): CaseHappening | Refusal {
  const possible = states[state].moves
  if (!possible.includes(command.do)) return { refused: command.do, state, possible }
  switch (command.do) {
    case 'snooze':
      return { code: 'snoozed', args: { until: command.until.toISOString() } }
    case 'answer': {
      const { text, next } = command
      return {
        code: 'answered',
        args: {
          ...urlOf(command),
          ...(text !== undefined && { text }),
          ...(next && { next: next.toISOString() }),
        },
      }
    }
    default:
      return { code: past[command.do], args: {} }
  }
}

const urlOf = ({ url }: { url?: string | undefined }) => (url === undefined ? {} : { url })

const past = {
  acknowledge: 'acknowledged',
  resolve: 'resolved',
  confirm: 'confirmed',
  ignore: 'ignored',
  reopen: 'reopened',
} as const satisfies Record<Exclude<Move, 'answer' | 'snooze'>, CaseHappening['code']>
