import type { CaseState, Handling } from '../model/case.js'

/** What holds of a case in a state. A state more is an entry more, and touches no rule. */
type StateRules = {
  /** We have to do something: its mentions may be due. */
  waitsForUs: boolean
  /**
   * What a later post of the same person does: `joins` the case, `returns` and brings it back when it needs a reply, or is
   * `apart` and opens another case.
   */
  laterPost: 'joins' | 'returns' | 'apart'
  /** The moves that people can make from here. */
  moves: readonly Move[]
}

/** What a person can do with a case as a whole. */
export const moves = ['acknowledge', 'answer', 'resolve', 'confirm', 'ignore', 'snooze', 'reopen'] as const
export type Move = (typeof moves)[number]

export const states: Readonly<Record<CaseState, StateRules>> = {
  new: {
    waitsForUs: true,
    laterPost: 'joins',
    moves: ['acknowledge', 'answer', 'resolve', 'ignore', 'snooze'],
  },
  acknowledged: {
    waitsForUs: true,
    laterPost: 'joins',
    moves: ['answer', 'resolve', 'ignore', 'snooze', 'reopen'],
  },
  answered: {
    waitsForUs: false,
    laterPost: 'returns',
    // To be put off it would have to wait: another word is promised by answering.
    moves: ['answer', 'resolve', 'confirm', 'ignore', 'reopen'],
  },
  resolved: { waitsForUs: false, laterPost: 'returns', moves: ['confirm', 'ignore', 'reopen'] },
  confirmed: { waitsForUs: false, laterPost: 'returns', moves: ['reopen'] },
  ignored: { waitsForUs: false, laterPost: 'apart', moves: ['reopen'] },
  snoozed: {
    waitsForUs: false,
    laterPost: 'joins',
    moves: ['acknowledge', 'answer', 'resolve', 'ignore', 'snooze', 'reopen'],
  },
}

/** The state that a move leads to. */
export const leadsTo: Readonly<Record<Move, CaseState>> = {
  acknowledge: 'acknowledged',
  answer: 'answered',
  resolve: 'resolved',
  confirm: 'confirmed',
  ignore: 'ignored',
  snooze: 'snoozed',
  reopen: 'new',
}

type Standing = { state: CaseState } & Pick<Handling, 'waitsFrom' | 'acknowledgedAt'>

/** The state that a case is in at a moment: one that was snoozed until then is what it was before. */
export const stateAt = ({ state, waitsFrom, acknowledgedAt }: Standing, now: Date): CaseState =>
  state === 'snoozed' && waitsFrom !== undefined && waitsFrom <= now
    ? acknowledgedAt === undefined
      ? 'new'
      : 'acknowledged'
    : state

/** Whether we have to do something at that moment: by its state, or since what it was put off to has come. */
export const waitsAt = ({ state, waitsFrom }: Standing, now: Date): boolean =>
  states[state].waitsForUs || (waitsFrom !== undefined && waitsFrom <= now)
