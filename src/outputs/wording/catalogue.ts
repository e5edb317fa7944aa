import { LEARNED } from '../../judge/lesson.js'
import type { MessageWords } from '../../model/alert-message.js'
import type { Notices } from '../../model/notice.js'
import type { Clock } from '../../text/clock.js'
import type { AlertWords } from './en/alerts.js'
import type { DigestWords } from './en/digest.js'
import type { DoneWords } from './en/done.js'
import type { IncidentWords } from './en/incidents.js'
import type { LookWords } from './en/look.js'
import type { RowWords } from './en/row.js'
import { type Reasons, reasonSentence } from './failure-reasons.js'
import { languageIn } from './language-in.js'
import type { NoticeHelp } from './notice-help.js'
import { type OutageWords, outageIn } from './outage-words.js'
import type { Say } from './say.js'
import { type Sentences, sentenceOf } from './sentence.js'
import { labelIn, type SignalLabels } from './signal-labels.js'
import type { Wording } from './wording.js'

/** The parts of a language beside English. */
export type Catalogue = {
  tag: string
  say: Say
  row: RowWords
  digest: DigestWords
  done: DoneWords
  look: LookWords
  incidents: IncidentWords
  alerts: AlertWords
  message: MessageWords
  signals: SignalLabels
  /** Of what was learned from marks. */
  fromMarks: string
  failures: Reasons
  outages: OutageWords
  notices(help: NoticeHelp): Sentences<Notices>
}

/** A language, made of its parts. */
export function wordingOf({ signals, fromMarks, failures, outages, notices, ...parts }: Catalogue): Wording {
  const { say } = parts
  const failure: Wording['failure'] = (one, clock) => ({
    message: reasonSentence(one, failures, (moment) => say.dayAndMinute(moment, clock)),
  })
  const outage: Wording['outage'] = (args, clock) => outageIn(args, clock, { words: outages, say })
  const sentences = notices({ failure: (one, clock) => failure(one, clock).message, outage })
  return {
    ...parts,
    signal: (name) =>
      name === LEARNED ? fromMarks : labelIn(signals, name, (one) => languageIn(parts.tag, one)),
    failure,
    outage,
    notice: (notice, clock: Clock) => sentenceOf(sentences, notice, clock),
  }
}
