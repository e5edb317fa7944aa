import type { AlertMessage } from '../model/alert-message.js'
import type { Wording } from '../outputs/wording/wording.js'

/** It says what it is in every line that somebody may read alone. */
export const sampleAlert = (rule: string, now: Date, { alerts: { test }, tag }: Wording): AlertMessage => ({
  id: `test-${now.getTime()}`,
  kind: 'test',
  rule,
  urgency: 'normal',
  title: test.title,
  brands: [],
  items: [{ headline: test.headline, by: test.by, words: test.words, command: 'mentions list' }],
  more: 0,
  notes: [test.note],
  at: now.toISOString(),
  ...(tag !== 'en' && { language: tag }),
})
