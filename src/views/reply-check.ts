import type { ReplyReading } from '../answers/critique/read-reply.js'

/** What is said of a reply that somebody wrote. */
export type ReplyCheck = {
  reading: ReplyReading
  /** The short id of the case that it answers, where one was named. */
  shortId: string | undefined
  /** With how many earlier replies it was compared; undefined where there is no store. */
  compared: number | undefined
}

/** The findings of a check that should keep a reply from being sent. */
export const faultsOf = ({ reading }: ReplyCheck): number =>
  reading.findings.filter(({ grade }) => grade === 'fault').length
