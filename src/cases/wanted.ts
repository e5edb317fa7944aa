import type { CaseState } from '../model/case.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import { isOwed } from './owed.js'
import { SOON_FROM } from './promise-standing.js'
import { stateAt, states } from './states.js'

/** What cases may be asked for by their state: as of now; `waiting` is whatever waits for us. */
export type WantedState = CaseState | 'waiting'

export type PromiseWord = 'soon' | 'broken'

/** Which cases somebody wants to see, by what was done with them. Of several states or tags one is enough. */
export type Wanted = {
  states?: readonly WantedState[] | undefined
  /** Null: of nobody. Names are the same in letters of either size. */
  owner?: string | null | undefined
  tags?: readonly string[] | undefined
  /** In letters of either size, too. */
  causes?: readonly string[] | undefined
  /** Only these. */
  cases?: ReadonlySet<number> | undefined
}

/** A list narrowed also by what only ranking knows; `options`: those that narrow it by its cases, for whoever finds nothing. */
export type InboxFilter = MentionFilter & {
  ofCases?: { options: readonly string[]; promises: readonly PromiseWord[] }
}

/** As a store has to be asked: what waits for nobody is asked for by its state, and by nothing else. */
export function filterFor(wanted: Wanted, now: Date): Pick<MentionFilter, 'alsoIn' | 'fits'> {
  const alsoIn = (wanted.states ?? []).flatMap((state) =>
    state === 'waiting' || state === 'new' || states[state].waitsForUs ? [] : [state],
  )
  return {
    ...(alsoIn.length > 0 && { alsoIn }),
    fits: (candidate) =>
      fitsState(candidate, wanted, now) &&
      fitsOwner(candidate, wanted) &&
      fitsTags(candidate, wanted) &&
      fitsCauses(candidate, wanted) &&
      (wanted.cases?.has(candidate.caseId) ?? true),
  }
}

function fitsState({ due, handled }: Candidate, wanted: Wanted, now: Date): boolean {
  if (wanted.states === undefined) return true
  const state = stateAt(handled ?? { state: 'new' }, now)
  return wanted.states.some((one) => (one === 'waiting' ? due : one === state))
}

function fitsOwner({ handled }: Candidate, { owner }: Wanted): boolean {
  if (owner === undefined) return true
  return owner === null ? handled?.owner === undefined : handled?.owner?.toLowerCase() === owner.toLowerCase()
}

const fitsTags = ({ handled }: Candidate, { tags }: Wanted): boolean =>
  tags === undefined || tags.some((tag) => handled?.tags?.includes(tag))

const fitsCauses = ({ handled }: Candidate, { causes }: Wanted): boolean =>
  causes === undefined || causes.some((cause) => handled?.cause?.toLowerCase() === cause.toLowerCase())

/**
 * The cases of which a promise is broken, or will be soon, as asked. What was answered, or put off, is still owed a solution.
 *
 * @param used how much of the promise that runs has passed
 */
export function casesPromised(
  candidates: readonly Candidate[],
  {
    promises,
    used,
    now,
  }: { promises: readonly PromiseWord[]; used(candidate: Candidate): number; now: Date },
): ReadonlySet<number> {
  const most = new Map<number, number>()
  for (const candidate of candidates) {
    if (!isOwed(candidate, now)) continue
    most.set(candidate.caseId, Math.max(most.get(candidate.caseId) ?? 0, used(candidate)))
  }
  const word = (share: number): PromiseWord | undefined =>
    share >= 1 ? 'broken' : share >= SOON_FROM ? 'soon' : undefined
  return new Set(
    [...most].flatMap(([caseId, share]) => {
      const said = word(share)
      return said !== undefined && promises.includes(said) ? [caseId] : []
    }),
  )
}
