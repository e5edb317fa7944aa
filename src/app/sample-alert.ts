import type { AlertMessage } from '../model/alert-message.js'

/** It says what it is in every line that somebody may read alone. */
export const sampleAlert = (rule: string, now: Date): AlertMessage => ({
  id: `test-${now.getTime()}`,
  kind: 'test',
  rule,
  urgency: 'normal',
  title: 'alerts of mentions reach you here',
  brands: [],
  items: [
    {
      headline: 'Here stands what it is about: outage · severity 3 · waits 2 h',
      by: 'who wrote it, and where',
      words: 'Here stand the words of the person, as much of them as the rule sends.',
      command: 'mentions list',
    },
  ],
  more: 0,
  notes: ['This is a test: there is nothing to do.'],
  at: now.toISOString(),
})
