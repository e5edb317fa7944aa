import type { MessageWords } from '../../model/alert-message.js'
import type { Failure } from '../../model/failure.js'
import type { Notice } from '../../model/notice.js'
import type { Clock } from '../../text/clock.js'
import type { AlertWords } from './en/alerts.js'
import type { DigestWords } from './en/digest.js'
import type { DoneWords } from './en/done.js'
import type { IncidentWords } from './en/incidents.js'
import type { LookWords } from './en/look.js'
import type { RowWords } from './en/row.js'
import type { Say } from './say.js'

/**
 * All that mails and alerts say, in the language of whoever reads them. English is what each part is like: a language that lacks a sentence of
 * it does not compile. A sentence is made whole by its language, or joined of clauses that could stand alone.
 */
export type Wording = {
  /** BCP 47. */
  tag: string
  say: Say
  row: RowWords
  digest: DigestWords
  done: DoneWords
  look: LookWords
  incidents: IncidentWords
  alerts: AlertWords
  message: MessageWords
  /** What a signal of a score is called. */
  signal(name: string): string
  notice(notice: Notice, clock: Clock): string
  /** What was the matter here, without what to do about it. */
  outage(args: Extract<Notice, { code: 'outage' }>['args'], clock: Clock): string
  /** Why something could not be read; English says what to do about it, too. */
  failure(failure: Failure, clock: Clock): { message: string; hint?: string }
}
