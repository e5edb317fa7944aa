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
  /** Somebody in the case is in danger. */
  inDanger: boolean
}

/** The state that it leads to; the present one where it changes nothing. */
export function stateAfterSaid(what: Said['what'], state: CaseState): CaseState {
  if (what === 'thanks') return state === 'answered' ? 'resolved' : state
  if (what === 'still-broken' || state === 'ignored') return state
  return state === 'resolved' || state === 'confirmed' ? 'confirmed' : 'resolved'
}

type File = Pick<
  CaseRecord,
  'state' | 'waitsFrom' | 'acknowledgedAt' | 'answeredAt' | 'resolvedAt' | 'backSince' | 'backAs'
>

/**
 * What follows from what was said; nothing where it was said before we did the last thing, and found later.
 *
 * @param complains the post is a new complaint, which waits whatever else it says
 * @param since as that of the post that says it, see `touchOf`
 */
export function heard(
  file: File,
  said: Said,
  { at, complains, since }: { at: Date; complains: boolean; since: { since?: string } },
): CaseHappening[] {
  const { what, words } = said
  const told: CaseHappening = {
    code: 'said',
    args: { what, words, ...(said.at < at && { since: said.at.toISOString() }) },
  }
  if (isOvertaken(file, said)) return []
  if (what === 'still-broken') {
    const comesBack = states[file.state].laterPost === 'returns' && !waitsAt(file, at)
    return comesBack
      ? [
          told,
          {
            code: 'came-back',
            args: { why: 'still-broken', ...relapseOf(file.state), ...since, ...fromOf(said.at, at) },
          },
        ]
      : []
  }
  if (!said.isLast || said.inDanger || (complains && (what === 'thanks' || said.more))) return []
  return stateAfterSaid(what, file.state) === file.state ? [] : [told]
}

/** We answered, closed or opened it again since. What brought it back by itself is a complaint of its own time. */
const isOvertaken = ({ answeredAt, resolvedAt, backSince, backAs }: File, { at }: Said): boolean =>
  [answeredAt, resolvedAt, backAs === 'reopened' ? backSince : undefined].some(
    (moment) => moment !== undefined && moment > at,
  )

/** Who was answered and writes again waits from then on, however late it was found. */
export const fromOf = (written: Date | undefined, at: Date): { from?: string } =>
  written !== undefined && written < at ? { from: written.toISOString() } : {}

/** That it comes back after it was over. */
export const relapseOf = (state: CaseState): { relapsed?: true } =>
  state === 'resolved' || state === 'confirmed' ? { relapsed: true } : {}
