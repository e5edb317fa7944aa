import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import type { WebRequest } from '../../src/http/request.js'
import { failureOf, serve, type settings, withClient } from './server.js'

/** A server that remembers which ways it was asked and what it got, before it answers. */
async function listening(answer: RequestListener) {
  const got: string[] = []
  const server = await serve(async (request, response) => {
    got.push(`${request.method} ${request.url} ${await text(request)}`)
    answer(request, response)
  })
  onTestFinished(() => server.close())
  return { got, base: server.base }
}

const deliver = (base: string, more: Partial<WebRequest> = {}, changes: Partial<typeof settings> = {}) =>
  withClient(changes, (client) =>
    client.fetch(
      { url: `${base}/hook`, body: '{"title":"x"}', ...more },
      { isDelivery: true, refusal: () => 'read' },
    ),
  )

test.each([200, 202, 204, 400, 404, 410, 500])('an empty answer of %d is an answer', async (status) => {
  const { base } = await listening((_request, response) => response.writeHead(status).end())
  expect(await deliver(base)).toMatchObject({ status: 'ok', code: status })
})

test.each(['POST', 'PUT', 'PATCH'] as const)('%s is sent as it is', async (method) => {
  const { base, got } = await listening((_request, response) => response.end('ok'))
  await deliver(base, { method })
  expect(got).toEqual([`${method} /hook {"title":"x"}`])
})

test.each([301, 302, 303])(
  'a redirect of %d, after which nothing is sent, is not followed',
  async (status) => {
    const { base, got } = await listening((request, response) => {
      if (request.url === '/hook') response.writeHead(status, { location: '/thanks' }).end()
      else response.end('ok')
    })
    for (const method of ['POST', 'PUT', 'PATCH'] as const) {
      const { failure } = await failureOf(deliver(base, { method }))
      expect(failure.code).toBe('redirect-drops-body')
    }
    expect(got).toHaveLength(3)
  },
)

test.each([307, 308])('a redirect of %d is followed with what is sent, within its site', async (status) => {
  const { base, got } = await listening((request, response) => {
    if (request.url === '/hook') response.writeHead(status, { location: '/new' }).end()
    else response.end('ok')
  })
  expect(await deliver(base, { method: 'PATCH' })).toMatchObject({ code: 200 })
  expect(got).toEqual(['PATCH /hook {"title":"x"}', 'PATCH /new {"title":"x"}'])
})

test.each([429, 503])(
  'an answer of %d that asks for a pause keeps nobody else from the host',
  async (status) => {
    const { base, got } = await listening((request, response) => {
      if (request.url === '/hook') response.writeHead(status, { 'retry-after': '3600' }).end()
      else response.end('ok')
    })
    const answers = await withClient({}, async (client) => [
      await client.fetch({ url: `${base}/hook`, body: 'a' }, { isDelivery: true, refusal: () => 'read' }),
      await client.fetch({ url: `${base}/other`, body: 'b' }, { isDelivery: true, refusal: () => 'read' }),
    ])
    expect(answers).toMatchObject([{ code: status, headers: { 'retry-after': '3600' } }, { code: 200 }])
    expect(got).toHaveLength(2)
  },
)
