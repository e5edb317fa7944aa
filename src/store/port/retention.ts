import type { CaseState } from '../../model/case.js'

/** Cases whose words have been kept for long enough, by when they changed or came in last. */
export type OverQuery = {
  brands: readonly string[]
  /** Of those in these states: before then. */
  closed: { states: readonly CaseState[]; before: Date }
  /** Of those in these: before then, with what they were put off to, and without those in which danger is due. */
  open: { states: readonly CaseState[]; before: Date }
  limit: number
}

/** What has been kept for long enough. It costs as much as there is to delete, however much is stored. */
export interface Retention {
  /**
   * Posts that the source gave for the first time before then, and of which something is left that they say: the ids of at most so many,
   * what came in first before the others. `isDue`: only those of which a mention is due.
   */
  given(query: { sourceId: string; before: Date; limit: number; isDue?: true }): Promise<readonly string[]>
  /** At most so many of the cases that changed since their words were deleted, if they were; see `CaseChange.isWordless`. */
  over(query: OverQuery): Promise<readonly number[]>
  /**
   * Forgets that mails and alerts were sent, to whom and when, which were made before then and for which nobody waits. Of mails of a kind and
   * a brand key the last one that somebody has got stays, since the next one begins where it ended; and that an alert told of a case, as long
   * as that case is there, since nobody is told of it twice.
   *
   * @returns how many messages
   */
  forgetMails(before: Date): Promise<number>
  /**
   * Forgets the text of alerts that were made before then and for which nobody waits.
   *
   * @returns of how many
   */
  emptyAlerts(before: Date): Promise<number>
}
