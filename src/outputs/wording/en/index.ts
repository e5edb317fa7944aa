import { failureWords } from '../failures/index.js'
import { noticeSentence } from '../notices.js'
import { outageFact } from '../outages.js'
import { signalLabel } from '../signal-labels.js'
import type { Wording } from '../wording.js'
import { alerts } from './alerts.js'
import { digest } from './digest.js'
import { done } from './done.js'
import { incidents } from './incidents.js'
import { look } from './look.js'
import { message } from './message.js'
import { row } from './row.js'
import { say } from './say.js'

export const english: Wording = {
  tag: 'en',
  say,
  row,
  digest,
  done,
  look,
  incidents,
  alerts,
  message,
  signal: signalLabel,
  notice: noticeSentence,
  outage: outageFact,
  failure: failureWords,
}
