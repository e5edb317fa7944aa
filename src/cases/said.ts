import type { CaseState } from '../model/case.js'
import type { CaseHappening } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { states, waitsAt } from './states.js'

/** What the person of a case says of it in a further post, or in words that they added to one. */
export type Said = {
  what: 'solved' | 'thanks' | 'still-broken'
  /** The words, as they stand there. */
  words: string
  /** When they were published, or added. */
  at: Date
  /** Beside it stands what may want a reply. */
  more?: true
  /** No complaint of the case is of a later time. */
  isLast: boolean
  /** Somebody in the case is in danger, and was not answered since. */
  inDanger: boolean
  /** When somebody in the case was in danger last. */
  dangerAt?: Date
}

type Standing = Pick<CaseRecord, 'state' | 'answeredAt' | 'resolvedAt' | 'backSince' | 'backAs'>

/** What was said, as the history keeps it. */
type Heard = { at: Date; args: { what: Said['what']; since?: string; danger?: string } }

/**
 * The state that it leads to; the present one where it changes nothing: of thanks where nothing was answered, of what was said before we did
 * the last thing, and of who was in danger and was not answered since.
 */
export function stateAfterSaid({ at, args }: Heard, file: Standing): CaseState {
  const { what, since, danger } = args
  const { state, answeredAt } = file
  if (isOvertaken(file, since === undefined ? at : new Date(since))) return state
  if (danger !== undefined && !(answeredAt !== undefined && answeredAt > new Date(danger))) return state
  if (what === 'thanks') return state === 'answered' ? 'resolved' : state
  if (what === 'still-broken' || state === 'ignored') return state
  return state === 'resolved' || state === 'confirmed' ? 'confirmed' : 'resolved'
}

/**
 * What follows from what was said. `isDone`: nothing else follows from the post that says it. What changes nothing as the case stands now is
 * kept in its history all the same, where it would change something if what we did were taken back.
 *
 * @param complains the post is a new complaint, which waits whatever else it says
 * @param since as that of the post that says it, see `touchOf`
 */
export function heard(
  file: Standing & Pick<CaseRecord, 'waitsFrom' | 'acknowledgedAt'>,
  said: Said,
  { at, complains, since }: { at: Date; complains: boolean; since: { since?: string } },
): { told: CaseHappening[]; isDone: boolean } {
  const { what, words, dangerAt } = said
  const told = {
    code: 'said' as const,
    args: {
      what,
      words,
      ...(said.at < at && { since: said.at.toISOString() }),
      ...(dangerAt && { danger: dangerAt.toISOString() }),
    },
  }
  const nothing = { told: [], isDone: false }
  const overtaken = isOvertaken(file, said.at)
  if (what === 'still-broken') {
    const comesBack = !overtaken && states[file.state].laterPost === 'returns' && !waitsAt(file, at)
    if (!comesBack) return nothing
    const back: CaseHappening = {
      code: 'came-back',
      args: { why: 'still-broken', ...relapseOf(file.state), ...since, ...fromOf(said.at, at) },
    }
    return { told: [told, back], isDone: true }
  }
  if (!said.isLast || said.inDanger || (complains && (what === 'thanks' || said.more))) return nothing
  const state = stateAfterSaid({ ...told, at }, file)
  if (state !== file.state) return { told: [told], isDone: true }
  // Thanks before an answer are none for it. Whatever else changes nothing does so by what we did.
  if (what === 'thanks' && states[file.state].laterPost === 'joins' && !overtaken) return nothing
  return { told: [told], isDone: false }
}

/** We answered, closed or opened it again since. What brought it back by itself is a complaint of its own time. */
const isOvertaken = ({ answeredAt, resolvedAt, backSince, backAs }: Standing, at: Date): boolean =>
  [answeredAt, resolvedAt, backAs === 'reopened' ? backSince : undefined].some(
    (moment) => moment !== undefined && moment > at,
  )

/** Who was answered and writes again waits from then on, however late it was found. */
export const fromOf = (written: Date | undefined, at: Date): { from?: string } =>
  written !== undefined && written < at ? { from: written.toISOString() } : {}

/** That it comes back after it was over. */
export const relapseOf = (state: CaseState): { relapsed?: true } =>
  state === 'resolved' || state === 'confirmed' ? { relapsed: true } : {}
