import { expect, test } from 'vitest'
import { whyUnlisted } from '../../src/views/unlisted.js'
import { mention, type Sample } from '../outputs/sample.js'

const now = new Date('2026-03-14T12:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

test.each<[string, Partial<Sample>, ReturnType<typeof whyUnlisted>]>([
  ['what waits', {}, undefined],
  ['what was set aside', { due: false }, 'baseline'],
  ['what was answered', { due: false, state: 'answered' }, 'closed'],
  ['what sleeps', { due: false, state: 'snoozed', handled: { waitsFrom: hours(1) } }, 'closed'],
  ['what slept until now', { due: false, state: 'snoozed', handled: { waitsFrom: now } }, 'baseline'],
  ['what is muted for good', { due: false, muted: {} }, 'muted'],
  ['what is muted until later', { due: false, muted: { until: hours(1) } }, 'muted'],
  ['what was muted until before', { due: false, muted: { until: hours(-1) } }, 'baseline'],
  ['what was answered, and is muted', { due: false, state: 'answered', muted: {} }, 'closed'],
])('%s', (_, sample, why) => {
  expect(whyUnlisted(mention({ text: 'It is down', ...sample }))).toBe(why)
})

test.each<[string, Partial<Sample>, ReturnType<typeof whyUnlisted>]>([
  ['alone', {}, 'unmatched'],
  ['by our staff, and answered', { official: true, state: 'answered' }, 'unmatched'],
  ['in a language that cannot be judged', { unjudged: 'fr' }, 'unmatched'],
  ['in praise', { kind: 'praise' }, 'unmatched'],
  ['and is fine', { mark: 'fine' }, 'fine'],
  ['and is said not to be about it', { mark: 'not-us' }, 'not-us'],
])('what names its brand no more, %s', (_, sample, why) => {
  const calm = { needsReply: false, due: false, unmatched: true } as const
  expect(whyUnlisted({ ...mention({ text: 'It is down', ...sample }), ...calm })).toBe(why)
})
