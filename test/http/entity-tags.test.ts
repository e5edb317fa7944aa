import { expect, test } from 'vitest'
import { offeredTags } from '../../src/http/entity-tags.js'
import { serve, withClient } from './server.js'

test.each([
  { tag: '"5e1-61a2-gzip"', offers: '"5e1-61a2-gzip", "5e1-61a2"' },
  { tag: 'W/"5e1-61a2-gzip"', offers: 'W/"5e1-61a2-gzip", W/"5e1-61a2"' },
  { tag: '"5e1;gzip"', offers: '"5e1;gzip", "5e1"' },
  { tag: '"5e1;br"', offers: '"5e1;br", "5e1"' },
  { tag: '"5e1-br"', offers: '"5e1-br", "5e1"' },
  { tag: '"5e1-zstd"', offers: '"5e1-zstd", "5e1"' },
  { tag: '"5e1--gzip"', offers: '"5e1--gzip", "5e1"' },
  { tag: '"5e1:gzip"', offers: '"5e1:gzip", "5e1"' },
  { tag: '"a-gzip-gzip"', offers: '"a-gzip-gzip", "a-gzip"' },
])('$tag is offered with and without what compression adds', ({ tag, offers }) =>
  expect(offeredTags(tag)).toBe(offers),
)

test.each([
  '"5e1-61a2"',
  'W/"a b\u00e9"',
  '"-gzip"',
  '"gzip"',
  '"5e1-gzip-2"',
  '"lumbr"',
  '5e1-gzip',
  '',
  '""',
  'W/""',
])('%s is sent back as it came', (tag) => expect(offeredTags(tag)).toBe(tag))

test('a server that knows its tag by the one below compression alone says "unchanged"', async () => {
  const server = await serve((request, response) => {
    const offered = (request.headers['if-none-match'] ?? '').split(', ')
    if (offered.includes('"7"')) response.writeHead(304, { etag: '"7-gzip"' }).end()
    else response.writeHead(200, { etag: '"7-gzip"' }).end('<rss/>')
  })
  const statuses = await withClient({}, async (client) => {
    const first = await client.fetch({ url: server.base })
    const validators = first.status === 'ok' ? first.validators : {}
    expect(validators).toEqual({ etag: '"7-gzip"' })
    return [first.status, (await client.fetch({ url: server.base }, { validators })).status]
  })
  await server.close()
  expect(statuses).toEqual(['ok', 'unchanged'])
})
