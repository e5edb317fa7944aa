import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/health/outcome.js'
import { troubleHere } from '../../src/health/trouble-here.js'
import type { Failure } from '../../src/model/failure.js'
import type { OutageReason } from '../../src/model/outage.js'

const hosts = ['forum.example', 'board.test', 'blog.invalid', 'status.localdomain']
const of = (
  host: string,
  failure?: Failure,
  more: Partial<Omit<Outcome, 'readLately'>> & { readLately?: boolean } = {},
): Outcome => ({
  sourceId: `feed-${host}`,
  host,
  isSecure: true,
  failedBefore: false,
  readLately: more.failedBefore !== true,
  failure,
  ...more,
})
const each = (count: number, failure: (host: string) => Failure, more: Partial<Outcome> = {}): Outcome[] =>
  hosts.slice(0, count).map((host) => of(host, failure(host), more))

const unknown = (host: string): Failure => ({ code: 'host-unknown', args: { host } })
const refused = (host: string): Failure => ({ code: 'connection-refused', args: { host } })
const noAnswer = (host: string): Failure => ({
  code: 'deadline-connecting',
  args: { host, deadline: 30_000 },
})
const notLookedUp = (host: string): Failure => ({ code: 'host-not-looked-up', args: { host } })
const noNetwork = (host: string): Failure => ({ code: 'host-unreachable', args: { host, here: true } })
const farAway = (host: string): Failure => ({ code: 'host-unreachable', args: { host } })
const proxyDown = (): Failure => ({
  code: 'proxy-unreachable',
  args: { proxy: 'proxy.example:3128', refuses: true },
})
const proxyOffline = (host: string): Failure => ({
  code: 'proxy-cannot',
  args: { proxy: 'proxy.example:3128', host, status: 503, why: 'name' },
})
const notThere = (host: string): Failure => ({
  code: 'not-there',
  args: { address: `https://${host}/`, status: 404 },
})
const page = (): Failure => ({ code: 'feed-is-page', args: {} })
const insecure =
  (reason: string, more: { issuer?: string; names?: string[] } = {}) =>
  (host: string): Failure => ({ code: 'connection-insecure', args: { host, reason, ...more } })

describe('the trouble is here', () => {
  test.each<{ why: string; outcomes: Outcome[]; code: string; sources?: number }>([
    { why: 'no name is found for two sites', outcomes: each(2, unknown), code: 'names' },
    { why: 'the resolver says so of two', outcomes: each(2, notLookedUp), code: 'names' },
    { why: 'the system says so of one', outcomes: each(1, noNetwork), code: 'offline' },
    { why: 'two sites refuse', outcomes: each(2, refused), code: 'offline' },
    { why: 'two sites do not answer', outcomes: each(2, noAnswer), code: 'offline' },
    {
      why: 'one name is not found, and another site does not answer',
      outcomes: [of('forum.example', unknown('forum.example')), of('board.test', noAnswer('board.test'))],
      code: 'offline',
    },
    { why: 'two cannot be reached', outcomes: each(2, farAway), code: 'offline' },
    { why: 'the proxy is down', outcomes: each(1, proxyDown), code: 'proxy' },
    {
      why: 'the proxy of one is down, and another is read without',
      outcomes: [of('forum.example', proxyDown()), of('board.test')],
      code: 'proxy',
      sources: 1,
    },
    {
      why: 'the proxy wants a login',
      outcomes: each(2, () => ({ code: 'proxy-login-wanted', args: { proxy: 'p:1', status: 407 } })),
      code: 'proxy',
    },
    { why: 'the proxy finds no name of two sites', outcomes: each(2, proxyOffline), code: 'names' },
    {
      why: 'what failed before fails again beside two that did not',
      outcomes: [...each(2, refused), of('blog.invalid', refused('blog.invalid'), { failedBefore: true })],
      code: 'offline',
      sources: 2,
    },
    {
      why: 'three sites lead to the same foreign one',
      outcomes: each(3, page, { foreign: { host: 'login.hotel.test', page: 'a' } }),
      code: 'portal',
    },
    {
      why: 'three sites lead to the same private address',
      outcomes: each(3, () => ({ code: 'redirect-private', args: { host: '10.0.0.1' } }), {
        foreign: { host: '10.0.0.1' },
      }),
      code: 'portal',
    },
    {
      why: 'three sites show the same page',
      outcomes: hosts.slice(0, 3).map((host) => of(host, page(), { foreign: { host, page: 'welcome' } })),
      code: 'portal',
    },
    {
      why: 'a network says that somebody has to log in',
      outcomes: each(1, (host) => ({ code: 'server-fault', args: { host, status: 511 } })),
      code: 'portal',
    },
    {
      why: 'three sites have the certificate of the same foreign one',
      outcomes: each(3, insecure('ERR_TLS_CERT_ALTNAME_INVALID', { names: ['login.hotel.test'] })),
      code: 'portal',
    },
    { why: 'two certificates have run out', outcomes: each(2, insecure('CERT_HAS_EXPIRED')), code: 'clock' },
    { why: 'two are not valid yet', outcomes: each(2, insecure('CERT_NOT_YET_VALID')), code: 'clock' },
    {
      why: 'certificates have run out, and plain sites are read',
      outcomes: [...each(2, insecure('CERT_HAS_EXPIRED')), of('plain.local', undefined, { isSecure: false })],
      code: 'clock',
      sources: 2,
    },
    {
      why: 'the same stranger vouches for all',
      outcomes: each(2, insecure('SELF_SIGNED_CERT_IN_CHAIN', { issuer: 'Northwind Gateway' })),
      code: 'certificates',
    },
  ])('$why: $code', ({ outcomes, code, sources = outcomes.length }) => {
    const trouble = troubleHere(outcomes)
    expect(trouble?.reason.code).toBe(code)
    expect(trouble?.sourceIds.size).toBe(sources)
  })
})

const portal511 = (host: string): Failure => ({ code: 'server-fault', args: { host, status: 511 } })
const forbidden = (host: string): Failure => ({
  code: 'proxy-forbids',
  args: { proxy: 'proxy.example:3128', host, status: 403 },
})
const never = { readLately: false }

describe('only what showed the trouble is excused', () => {
  test.each<{ why: string; outcomes: Outcome[]; sources: string[] }>([
    {
      why: 'a login page, and what another site has not',
      outcomes: [...each(1, portal511), of('board.test', notThere('board.test'))],
      sources: ['feed-forum.example'],
    },
    {
      why: 'three with the same page, and one away',
      outcomes: [
        ...each(3, page, { foreign: { host: 'login.hotel.test', page: 'a' } }),
        of('status.localdomain', refused('status.localdomain')),
      ],
      sources: hosts.slice(0, 3).map((host) => `feed-${host}`),
    },
    {
      why: 'one that was never read, beside two that were',
      outcomes: [...each(2, unknown), of('blog.invalid', unknown('blog.invalid'), never)],
      sources: hosts.slice(0, 3).map((host) => `feed-${host}`),
    },
    {
      why: 'an untrusted answer is none of those that were away',
      outcomes: [
        ...each(2, unknown),
        of('blog.invalid', insecure('DEPTH_ZERO_SELF_SIGNED_CERT')('blog.invalid')),
      ],
      sources: hosts.slice(0, 2).map((host) => `feed-${host}`),
    },
  ])('$why', ({ outcomes, sources }) => {
    expect([...(troubleHere(outcomes)?.sourceIds ?? [])]).toEqual(sources)
  })
})

describe('what is known goes on', () => {
  const one = (failure: (host: string) => Failure, more = {}) => each(1, failure, more)
  const page1 = { foreign: { host: 'login.hotel.test', page: 'a' } }
  test.each<{ why: string; known: OutageReason; outcomes: Outcome[]; goesOn: boolean }>([
    { why: 'one name', known: { code: 'names', args: {} }, outcomes: one(unknown), goesOn: true },
    { why: 'one refusal', known: { code: 'names', args: {} }, outcomes: one(refused), goesOn: true },
    { why: 'the resolver', known: { code: 'offline', args: {} }, outcomes: one(notLookedUp), goesOn: true },
    { why: 'never read', known: { code: 'offline', args: {} }, outcomes: one(unknown, never), goesOn: true },
    {
      why: 'failed before',
      known: { code: 'offline', args: {} },
      outcomes: one(unknown, { failedBefore: true }),
      goesOn: false,
    },
    { why: 'an answer', known: { code: 'offline', args: {} }, outcomes: one(notThere), goesOn: false },
    {
      why: 'another is read',
      known: { code: 'offline', args: {} },
      outcomes: [...one(unknown), of('board.test')],
      goesOn: false,
    },
    { why: 'the policy', known: { code: 'offline', args: {} }, outcomes: one(forbidden), goesOn: false },
    { why: '511', known: { code: 'portal', args: {} }, outcomes: one(portal511, never), goesOn: true },
    {
      why: 'the same page',
      known: { code: 'portal', args: { host: 'login.hotel.test' } },
      outcomes: one(page, page1),
      goesOn: true,
    },
    {
      why: 'another page',
      known: { code: 'portal', args: { host: 'elsewhere.test' } },
      outcomes: one(page, page1),
      goesOn: false,
    },
    {
      why: 'a certificate of the portal',
      known: { code: 'portal', args: { host: 'login.hotel.test' } },
      outcomes: one(insecure('ERR_TLS_CERT_ALTNAME_INVALID', { names: ['login.hotel.test'] })),
      goesOn: true,
    },
    {
      why: 'an old certificate',
      known: { code: 'clock', args: {} },
      outcomes: one(insecure('CERT_HAS_EXPIRED')),
      goesOn: true,
    },
    {
      why: 'the same stranger',
      known: { code: 'certificates', args: { issuer: 'Northwind Gateway' } },
      outcomes: one(insecure('SELF_SIGNED_CERT_IN_CHAIN', { issuer: 'Northwind Gateway' })),
      goesOn: true,
    },
    {
      why: 'another stranger',
      known: { code: 'certificates', args: { issuer: 'Northwind Gateway' } },
      outcomes: one(insecure('SELF_SIGNED_CERT_IN_CHAIN', { issuer: 'Another' })),
      goesOn: false,
    },
    {
      why: 'no proxy failed',
      known: { code: 'proxy', args: { proxy: 'p:1', failure: 'proxy-unreachable' } },
      outcomes: one(unknown),
      goesOn: false,
    },
    { why: 'no sleep', known: { code: 'asleep', args: {} }, outcomes: one(unknown), goesOn: false },
  ])('$known.code, then $why: $goesOn', ({ known, outcomes, goesOn }) => {
    expect(troubleHere(outcomes, { reason: known })?.reason).toEqual(goesOn ? known : undefined)
  })
})

describe('the trouble is there, or nobody knows', () => {
  test.each<{ why: string; outcomes: Outcome[] }>([
    { why: 'nothing was asked', outcomes: [] },
    { why: 'all is well', outcomes: hosts.map((host) => of(host)) },
    { why: 'one site is away', outcomes: each(1, refused) },
    { why: 'the resolver does not answer for one', outcomes: each(1, notLookedUp) },
    { why: 'the proxy forbids two', outcomes: each(2, forbidden) },
    {
      why: 'the proxy forbids one, and two are away',
      outcomes: [...each(2, refused), of('blog.invalid', forbidden('blog.invalid'))],
    },
    { why: 'two that were never read', outcomes: each(2, unknown, never) },
    {
      why: 'one that was read, and one that never was',
      outcomes: [...each(1, unknown), of('board.test', unknown('board.test'), never)],
    },
    { why: 'the system says so of one that was never read', outcomes: each(1, noNetwork, never) },
    { why: 'a login page, as before', outcomes: each(1, portal511, { failedBefore: true }) },
    {
      why: 'three lead to the same foreign one, as before',
      outcomes: each(3, page, { foreign: { host: 'parked.test', page: 'a' }, failedBefore: true }),
    },
    { why: 'two sites are away, a third was read', outcomes: [...each(2, refused), of('blog.invalid')] },
    {
      why: 'two sites are away, a third has nothing there',
      outcomes: [...each(2, refused), of('blog.invalid', notThere('blog.invalid'))],
    },
    {
      why: 'one cannot be looked up, another was read',
      outcomes: [of('forum.example', notLookedUp('forum.example')), of('board.test')],
    },
    {
      why: 'two sites of one company are away',
      outcomes: [
        of('forum.northwind.example', refused('')),
        of('blog.northwind.example', unknown('blog.northwind.example')),
      ],
    },
    { why: 'two sites are away, as before', outcomes: each(2, refused, { failedBefore: true }) },
    { why: 'the resolver says so, as before', outcomes: each(1, notLookedUp, { failedBefore: true }) },
    {
      why: 'two sites lead to the same foreign one',
      outcomes: each(2, page, { foreign: { host: 'parked.test', page: 'a' } }),
    },
    {
      why: 'three sites lead to the same foreign one, and another was read',
      outcomes: [...each(3, page, { foreign: { host: 'parked.test', page: 'a' } }), of('status.localdomain')],
    },
    {
      why: 'three sites show a page each',
      outcomes: hosts.slice(0, 3).map((host) => of(host, page(), { foreign: { host, page: host } })),
    },
    { why: 'one certificate has run out', outcomes: each(1, insecure('CERT_HAS_EXPIRED')) },
    {
      why: 'two certificates have run out, another holds',
      outcomes: [...each(2, insecure('CERT_HAS_EXPIRED')), of('blog.invalid')],
    },
    {
      why: 'certificates have run out, and another site answers over a trusted connection',
      outcomes: [...each(2, insecure('CERT_HAS_EXPIRED')), of('blog.invalid', notThere('blog.invalid'))],
    },
    {
      why: 'two strangers vouch for two sites',
      outcomes: ['One', 'Another'].map((issuer, at) =>
        of(hosts[at] ?? '', insecure('SELF_SIGNED_CERT_IN_CHAIN', { issuer })(hosts[at] ?? '')),
      ),
    },
    {
      why: 'certificates that vouch for themselves',
      outcomes: each(3, insecure('DEPTH_ZERO_SELF_SIGNED_CERT')),
    },
  ])('$why', ({ outcomes }) => expect(troubleHere(outcomes)).toBeUndefined())
})
