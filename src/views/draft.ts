import type { Draft } from '../answers/draft/draft.js'
import type { Grave } from '../answers/draft/grave.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import type { CaseState } from '../model/case.js'
import type { CaseView } from './case.js'

/** What whoever posts a draft should know beside it. */
export type DraftRemark =
  | { code: 'language'; language: string }
  | { code: 'no-name' }
  | { code: 'no-private' }
  | { code: 'over'; by: number; limit: number; place: string }
  | { code: 'left'; parts: readonly string[]; limit: number; place: string }
  | { code: 'grave'; grave: Grave; contacts: readonly string[] }
  | { code: 'state'; state: CaseState }
  | { code: 'staff' }
  /** They belong to this incident (`i3`); `fixed`: so that they are told that it is over. */
  | { code: 'incident'; incident: string; fixed: boolean }

type Facts = {
  view: CaseView
  shortId: string
  state: CaseState
  /** The mention that is answered. */
  mention: RankedMention
}

/** A reply to a case, or why there is none. */
export type DraftView = Facts &
  (
    | {
        draft: Draft
        /** By when it promises another word; undefined where it promises none. */
        next: Date | undefined
        language: string
        remarks: readonly DraftRemark[]
      }
    /** A life may be at stake: nobody answers that from a template. */
    | { none: 'danger'; contacts: readonly string[] }
    /** Nothing in it asks for an answer, or nothing tells which: none was made up. */
    | { none: NonNullable<Draft['doubt']> }
    /** Its author, or those who look after the place, took it away. */
    | { none: 'gone' }
  )
