import type { CaseState, Handling } from '../model/case.js'

/** As much of a case as tells whether somebody should ask if it is over. */
export type Answered = Pick<Handling, 'answeredAt' | 'waitsFrom'> & { state: CaseState; touchedAt: Date }

/** `confirmAfter`: milliseconds after which silence asks for it; `lapse`: after which the case has left every list. */
export type ConfirmRules = { confirmAfter: number; lapse: number }

/**
 * Whether a case was answered and is quiet since, so that somebody should look whether that was all: then it can be confirmed. Not while
 * another word is promised, nor when it lapsed.
 */
export function asksToConfirm(file: Answered, now: Date, { confirmAfter, lapse }: ConfirmRules): boolean {
  const { state, answeredAt, waitsFrom, touchedAt } = file
  if (state !== 'answered' || answeredAt === undefined || waitsFrom !== undefined) return false
  const quiet = now.getTime() - Math.max(answeredAt.getTime(), touchedAt.getTime())
  return quiet >= confirmAfter && quiet <= lapse
}
