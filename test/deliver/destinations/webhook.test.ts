import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HttpDestinationRequest } from '../../../src/deliver/destinations/destination.js'
import { clean } from '../../../src/deliver/destinations/harmless.js'
import { webhook } from '../../../src/deliver/destinations/webhook.js'
import { message as words } from '../../../src/outputs/wording/en/message.js'
import { anyMessage, message } from './messages.js'

const now = new Date('2026-11-03T09:00:00.400Z')
const key = Buffer.from('northwind-signing-key-of-a-test!')

const request = async (more: object, told = message()) =>
  (await webhook.request(
    webhook.options.parse({
      type: 'webhook',
      url: 'https://desk.northwind.example/alerts',
      ...more,
    }) as never,
    told,
    { now, words },
  )) as HttpDestinationRequest

test('is signed as Standard Webhooks has it', async () => {
  const { headers, body, method } = await request({ secret: `whsec_${key.toString('base64')}` })
  expect(method).toBe('POST')
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': 'msg_2026-11-03_a1',
    'webhook-timestamp': '1793696400',
  })
  const signed = createHmac('sha256', key).update(`msg_2026-11-03_a1.1793696400.${body}`).digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${signed}`)
  expect(JSON.parse(body)).toEqual(message())
})

test('the example of the standard gives its signature', async () => {
  // https://github.com/standard-webhooks/standard-webhooks: the same secret, with a body of ours.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const { headers, body } = await request(
    { secret, template: '{"test": 2432232314}' },
    message({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek' }),
  )
  const bytes = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
  const expected = createHmac('sha256', bytes).update(`msg_p5jXN8AQM9LWM0D4loKWxJek.1793696400.${body}`)
  expect(headers['webhook-signature']).toBe(`v1,${expected.digest('base64')}`)
})

test('the id is the same on every try, in the address, too', async () => {
  const { url, method, headers } = await request(
    { url: 'https://matrix.example/rooms/!a:matrix.example/send/m.room.message/{{id}}', method: 'PUT' },
    message({ id: 'a/b c' }),
  )
  expect(url).toBe('https://matrix.example/rooms/!a:matrix.example/send/m.room.message/a%2Fb%20c')
  expect(method).toBe('PUT')
  expect(headers['webhook-id']).toBe('a/b c')
})

test('a template gives the body', async () => {
  const template = `{ "key": "{{keys.routing}}", "summary": "{{heading}}", "severity": "{{#isDanger}}critical{{/isDanger}}{{^isDanger}}warning{{/isDanger}}",
    "posts": [{{#items}}{ "what": "{{headline}}", "words": "{{words}}", "url": "{{url}}" }{{^isLast}},{{/isLast}}{{/items}}] }`
  const { body } = await request({ template, keys: { routing: 'R0"1' } })
  expect(JSON.parse(body)).toEqual({
    key: 'R0"1',
    summary: 'Urgent: 2 posts about Northwind Hosting need a reply',
    severity: 'warning',
    posts: [
      {
        what: 'outage · severity 3 · waits 2 h',
        words: 'Our shop is down since this morning.\nNobody answers the telephone!',
        url: 'https://community.northwind.example/t/shop-down/412?page=2#post-7',
      },
      { what: 'billing · severity 2 · waits 40 min', words: 'Charged twice, again.', url: '' },
    ],
  })
})

test('nothing that people wrote leaves its place in a template', async () => {
  const template = `{ "all": "{{text}}", "items": [{{#items}}{ "words": "{{words}}", "by": "{{by}}" }{{^isLast}},{{/isLast}}{{/items}}] }`
  await fc.assert(
    fc.asyncProperty(anyMessage, async (told) => {
      const { body } = await request({ template }, told)
      const { items } = JSON.parse(body) as { items: object[] }
      expect(items).toEqual(clean(told).items.map(({ words = '', by = '' }) => ({ words, by })))
    }),
  )
})

test.each([
  ['{ "a": "{{titel}}" }', /it names titel, and there is only .*title/],
  ['{ "a": "{{keys.other}}" }', /it names keys\.other/],
  ['{ "a": "{{{title}}}" }', /write \{\{title\}\}/],
  ['{ "a": "{{&title}}" }', /write \{\{title\}\}/],
  ['{ "a": "{{>file}}" }', /names another file, file/],
  ['{ "a": "{{#items}}" }', /cannot be read: Unclosed section "items"/],
  ['{ "a": {{title}} }', /is no JSON/],
  ['{ "a": "{{constructor}}" }', /it names constructor/],
])('what is wrong with a template is said: %s', async (template, words) => {
  const refused = request({ template, keys: { routing: 'x' } })
  await expect(refused).rejects.toThrow(words)
  await expect(refused).rejects.toMatchObject({ permanent: true, hint: expect.stringContaining('template') })
})
