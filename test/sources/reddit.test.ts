// What fixtures can't show: a login that runs out, and that nobody sees the secret of an app.
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createClient } from '../../src/http/client.js'
import { askSource } from '../../src/jobs/ask-source.js'
import { causeOf } from '../../src/jobs/cause.js'
import { passingSessions } from '../../src/jobs/login.js'
import { failureWords } from '../../src/outputs/wording/failures/index.js'
import { configured } from '../../src/sources/configured.js'
import { reddit } from '../../src/sources/reddit.js'
import { utc } from '../../src/text/clock.js'
import { send, serve, settings } from '../http/server.js'

const SECRET = 'zq4-secret-of-the-app'
const BASIC = Buffer.from(`northwind-app:${SECRET}`).toString('base64')
const EMPTY = '{"kind":"Listing","data":{"children":[],"after":null}}'

/** @param logins what is answered to whoever wants one, in order; `good`: the token that its searches take */
async function redditWith(logins: readonly string[], good: string) {
  const rest = [...logins]
  const came: string[] = []
  const { base } = await serve(async (request, response) => {
    const body = await text(request)
    came.push(`${request.method} ${request.headers.authorization} ${body}`)
    if (request.method === 'POST') {
      const token = rest.shift()
      if (token === undefined) send('{"message":"Unauthorized","error":401}', {}, 401)(request, response)
      else send(token)(request, response)
    } else if (request.headers.authorization === `bearer ${good}`) send(EMPTY)(request, response)
    else send('{"message":"Unauthorized","error":401}', {}, 401)(request, response)
  })
  const options = { type: 'reddit', base, api: base, clientId: 'northwind-app', clientSecret: SECRET }
  const source = configured(reddit, { ...reddit.options.parse(options), type: 'reddit' }, 0)
  const sessions = passingSessions()
  const poll = async (now = '2026-09-07T12:00:00Z') =>
    await askSource(source, {
      client: createClient(settings),
      recall: async (_source, posts) => posts.map(() => undefined),
      poll: {
        brands: [{ name: 'Northwind', phrases: ['northwind'] }],
        now: new Date(now),
        folder: new URL('file:///'),
      },
      before: undefined,
      pages: 2,
      sessions,
    })
  return { came, source, poll }
}

const token = (name: string) =>
  `{"access_token":"${name}","token_type":"bearer","expires_in":3600,"scope":"*"}`
const LOGIN = `POST Basic ${BASIC} grant_type=client_credentials`

test('a login that was taken back is had anew, once, and kept', async () => {
  const { came, poll } = await redditWith([token('first'), token('second')], 'second')
  expect((await poll()).problem).toBeUndefined()
  expect((await poll('2026-09-07T12:30:00Z')).problem).toBeUndefined()
  expect(came).toEqual([LOGIN, 'GET bearer first ', LOGIN, 'GET bearer second ', 'GET bearer second '])
})

test('one that runs out within a minute is had anew before it is used', async () => {
  const { came, poll } = await redditWith([token('first'), token('first')], 'first')
  await poll()
  await poll('2026-09-07T12:59:30Z')
  expect(came).toEqual([LOGIN, 'GET bearer first ', LOGIN, 'GET bearer first '])
})

test.each([
  { why: 'a wrong key', logins: [], code: 'reddit-key-refused' },
  { why: 'a login that is refused', logins: [token('first'), token('first')], code: 'reddit-key-refused' },
  { why: 'a login of another shape', logins: [`{"secret":"${SECRET}"}`], code: 'reddit-shape' },
  { why: 'a login that repeats the secret', logins: [`{"error":"${SECRET}"}`], code: 'reddit-key-refused' },
  { why: 'a login that is no JSON', logins: [`${SECRET} is wrong`], code: 'reddit-shape' },
])('of $why nothing shows the secret or the token', async ({ logins, code }) => {
  const { source, poll } = await redditWith(logins, 'none')
  const asked = await poll()
  expect(asked.problem?.failure.code).toBe(code)
  const words = asked.problem && failureWords(asked.problem.failure, utc)
  const shown = JSON.stringify([asked, words, asked.problem && causeOf(asked.problem), source])
  // A parser repeats the beginning of what it can't read.
  for (const hidden of [SECRET.slice(0, 6), BASIC, 'first"', 'bearer']) expect(shown).not.toContain(hidden)
})
