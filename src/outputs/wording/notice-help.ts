import type { Failure } from '../../model/failure.js'
import type { Notices } from '../../model/notice.js'
import type { Clock } from '../../text/clock.js'

/** What the sentences of notices are made with, in their language. */
export type NoticeHelp = {
  failure(failure: Failure, clock: Clock): string
  outage(args: Notices['outage'], clock: Clock): string
}
