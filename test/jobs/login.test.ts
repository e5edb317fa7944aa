// A source that wants a login: it is asked for, kept, renewed and never shown.
import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { passingSessions, type Sessions } from '../../src/jobs/login.js'
import { send, serve } from '../http/server.js'
import { askboardAt } from './askboard.js'
import { HOUR, run, statuses, type World, world } from './world.js'

type Login = { token: string; renewal?: string; seconds?: number } | number

/** A board whose search takes only the tokens that are good. */
async function closedBoard() {
  const board = {
    /** What came, in order: the body of a login, or the token that a search had. */
    seen: [] as string[],
    logins: [{ token: 'first-token' }] as Login[],
    good: new Set(['first-token']),
    refusal: send('', {}, 401),
  }
  const respond: RequestListener = async (request, response) => {
    const body = await text(request)
    if (request.url === '/login') {
      board.seen.push(body)
      const login = board.logins.shift() ?? 401
      if (typeof login === 'number') response.writeHead(login).end('{"error":"no"}')
      else response.end(JSON.stringify(login))
      return
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? 'none'
    board.seen.push(token)
    if (board.good.has(token)) response.end('{"posts":[]}')
    else board.refusal(request, response)
  }
  return Object.assign(board, { here: await world(respond) })
}

const account = { account: 'northwind', password: 'app-password' }
const LOGIN = JSON.stringify(account)

const scan = (
  here: World,
  sessions: Sessions,
  options: Parameters<typeof askboardAt>[1] = account,
  brands = [{ name: 'Northwind' }],
) =>
  run(here, {
    brands,
    sources: [{ type: 'feed', url: 'stands-in.rss' }],
    adapt: () => [askboardAt(here.base, options)],
    sessions,
    force: true,
  })

test('it is asked for once, sent along, and kept over runs', async () => {
  const { here, seen } = await closedBoard()
  const sessions = passingSessions()
  expect(statuses(await scan(here, sessions))).toEqual(['answered'])
  here.time = HOUR
  await scan(here, sessions)
  expect(seen).toEqual([LOGIN, 'first-token', 'first-token'])
})

test('without an account nothing is asked for', async () => {
  const { here, seen } = await closedBoard()
  const result = await scan(here, passingSessions(), {})
  expect(seen).toEqual(['none'])
  expect(result.coverage.sources[0]?.problem?.failure.code).toBe('login-wanted')
})

test('another password is another login', async () => {
  const board = await closedBoard()
  const sessions = passingSessions()
  await scan(board.here, sessions)
  board.logins.push({ token: 'first-token' })
  await scan(board.here, sessions, { ...account, password: 'newer' })
  expect(board.seen).toHaveLength(4)
})

test('one that ran out is renewed before it is used, a minute early', async () => {
  const board = await closedBoard()
  const sessions = passingSessions()
  board.logins = [
    { token: 'first-token', renewal: 'r1', seconds: 3_600 },
    { token: 'second-token', renewal: 'r2', seconds: 3_600 },
  ]
  board.good.add('second-token')
  for (const seconds of [0, 3_500, 3_541]) {
    board.here.time = seconds
    await scan(board.here, sessions)
  }
  expect(board.seen).toEqual([LOGIN, 'first-token', 'first-token', '{"renew":"r1"}', 'second-token'])
})

test.each([
  { why: '401', refusal: send('', {}, 401) },
  { why: 'the own words of the place', refusal: send('{"error":"ExpiredToken"}', {}, 400) },
])('one that is refused by $why is replaced, and the request sent again', async ({ refusal }) => {
  const board = await closedBoard()
  board.refusal = refusal
  board.logins = [{ token: 'revoked' }, { token: 'first-token' }]
  const result = await scan(board.here, passingSessions())
  expect(statuses(result)).toEqual(['answered'])
  expect(board.seen).toEqual([LOGIN, 'revoked', LOGIN, 'first-token'])
})

test('one whose renewal is refused begins anew', async () => {
  const board = await closedBoard()
  board.logins = [{ token: 'revoked', renewal: 'r1' }, 401, { token: 'first-token' }]
  expect(statuses(await scan(board.here, passingSessions()))).toEqual(['answered'])
  expect(board.seen).toEqual([LOGIN, 'revoked', '{"renew":"r1"}', LOGIN, 'first-token'])
})

test('is asked for anew no more than once a poll', async () => {
  const board = await closedBoard()
  board.logins = Array.from({ length: 9 }, (_, index) => ({ token: `revoked ${index}` }))
  const brands = [{ name: 'Northwind' }, { name: 'Bluefjord' }]
  const result = await scan(board.here, passingSessions(), account, brands)
  expect(result.coverage.sources[0]?.problem?.failure.code).toBe('login-wanted')
  expect(board.seen).toEqual([LOGIN, 'revoked 0', LOGIN, 'revoked 1', 'revoked 1'])
})

test('a place that gives none is a failure of its source, and nothing of it shows anywhere', async () => {
  const board = await closedBoard()
  board.logins = [401]
  const failed = await scan(board.here, passingSessions())
  expect(statuses(failed)).toEqual(['failed'])
  expect(failed.coverage.sources[0]?.problem?.failure.code).toBe('login-wanted')
  board.logins = [{ token: 'first-token', renewal: 'r1' }]
  board.here.time = HOUR
  const good = await scan(board.here, passingSessions())
  const states = [...(await board.here.store.sources.states())]
  expect(JSON.stringify([failed.coverage, good.coverage, states])).not.toMatch(/token|app-password|r1/)
})

test('goes to the site that is asked, and not to where that redirects', async () => {
  const board = await closedBoard()
  const other = await serve(send('{"posts":[]}'))
  onTestFinished(() => other.close())
  board.good.clear()
  board.refusal = (_request, response) => response.writeHead(303, { location: other.base }).end()
  expect(statuses(await scan(board.here, passingSessions()))).toEqual(['answered'])
  expect(board.seen).toEqual([LOGIN, 'first-token'])
  expect(other.requests[0]?.headers).not.toHaveProperty('authorization')
})
