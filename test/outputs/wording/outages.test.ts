import { expect, test } from 'vitest'
import type { OutageReason } from '../../../src/model/outage.js'
import { outageFact, outageSentence } from '../../../src/outputs/wording/outages.js'
import { utc } from '../../../src/text/clock.js'

const from = '2026-11-29T10:20:00Z'
const to = '2026-11-29T11:05:00Z'
const offline: OutageReason = { code: 'offline', args: {} }
const proxy = 'proxy.example:3128'
const until = 'From 29 Nov 10:20 to 11:05 UTC'

test.each<{
  reason: OutageReason
  to?: string
  partly?: true
  givenUp?: true
  sources?: number
  says: string
}>([
  { reason: offline, to, says: `${until} this machine was offline: nothing was read` },
  {
    reason: offline,
    to: '2026-11-30T07:00:00Z',
    says: 'From 29 Nov 10:20 to 30 Nov 07:00 UTC this machine was offline: nothing was read',
  },
  { reason: offline, says: 'Since 29 Nov 10:20 UTC this machine has been offline: nothing was read' },
  {
    reason: { code: 'proxy', args: { proxy, failure: 'proxy-unreachable' } },
    to,
    partly: true,
    sources: 3,
    says: `${until} the proxy proxy.example:3128 could not be used: 3 sources were not read`,
  },
  {
    reason: { code: 'proxy', args: { proxy, failure: 'proxy-login-wanted' } },
    to,
    partly: true,
    sources: 1,
    says: `${until} the proxy proxy.example:3128 wanted a login: 1 source was not read`,
  },
  {
    reason: { code: 'proxy', args: { proxy: '', failure: 'proxy-login-wanted' } },
    to,
    says: `${until} the proxy wanted a login: nothing was read`,
  },
  {
    reason: { code: 'portal', args: { host: 'login.hotel.test' } },
    to,
    says: `${until} this network showed a page of its own (login.hotel.test) in the place of every site: nothing was read`,
  },
  {
    reason: { code: 'clock', args: {} },
    to,
    says: `${until} no certificate was valid at the time that this machine had: nothing was read`,
  },
  {
    reason: { code: 'certificates', args: { issuer: 'Northwind Gateway' } },
    to,
    says: `${until} somebody whom this machine does not trust ("Northwind Gateway") vouched for every site: nothing was read`,
  },
  {
    reason: { code: 'names', args: {} },
    to,
    says: `${until} no name could be looked up here: nothing was read`,
  },
  {
    reason: { code: 'asleep', args: {} },
    to,
    says: `${until} this machine slept while it asked: nothing was read`,
  },
  {
    reason: offline,
    to,
    givenUp: true,
    says: `${until} this machine was offline: nothing was read, and what fails since then counts as failed`,
  },
  { reason: { code: 'untold', args: {} }, to, says: `${until} 8 sources could not be read` },
])('$says', ({ says, sources = 8, ...told }) => {
  expect(outageFact({ ...told, from, sources }, utc)).toBe(says)
  // What is over needs no advice.
  const whole = outageSentence({ ...told, from, sources }, utc)
  if (told.to === undefined)
    expect(whole).toMatch(/\. No source is to blame, and all are asked again .+\. \w/)
  else expect(whole).toBe(says)
})

test('who is told nothing of the reason gets no advice either', () => {
  const told = { reason: { code: 'untold' as const, args: {} }, from, sources: 1 }
  expect(outageSentence(told, utc)).toBe('Since 29 Nov 10:20 UTC 1 source could not be read')
})
