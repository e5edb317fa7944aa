// Any program that takes what is posted to it. Signed as Standard Webhooks has it (github.com/standard-webhooks/standard-webhooks): the id is
// the same on every try, and none of id, time and body can be changed or sent again later.
import { createHmac } from 'node:crypto'
import * as z from 'zod'
import { redact } from '../../text/redact.js'
import { bodyFrom } from './body-template.js'
import type { Destination } from './destination.js'
import { clean } from './harmless.js'
import { webUrl } from './web-url.js'

/** The standard wants 24 to 64 bytes. */
const SECRET = /^whsec_([A-Za-z0-9+/]{32,86}={0,2})$/

/** As RFC 9110 has a field's name. */
const NAME = /^[!#$%&'*+.^_`|~\dA-Za-z-]{1,100}$/
/** What says how the request comes, or is ours to say. */
const OURS = /^(?:host|connection|content-length|transfer-encoding|upgrade|te|trailer|expect|webhook-.*)$/i

/** What stands for the id of the message. */
const ID = '{{id}}'

const options = z.strictObject({
  type: z.literal('webhook'),
  url: webUrl().describe(
    'The address that takes the message, as JSON. `{{id}}` in it becomes the id of the message, which is the same on every try.',
  ),
  method: z.enum(['POST', 'PUT', 'PATCH']).prefault('POST').describe('How it is sent.'),
  secret: z
    .string()
    .regex(SECRET, {
      error:
        'expected whsec_ and 24 to 64 bytes in base64, as `echo whsec_$(openssl rand -base64 32)` makes one',
    })
    .optional()
    .describe(
      'What both sides know: each message is signed with it by [Standard Webhooks](https://www.standardwebhooks.com), so that the other side can tell that it is ours.',
    ),
  headers: z
    .record(
      z.string(),
      z.string().regex(/^[\x20-\x7e]{1,4000}$/, {
        error: 'expected one line of plain letters, digits and signs',
      }),
    )
    .superRefine((headers, context) => {
      for (const name of Object.keys(headers)) {
        const refuse = (message: string) => context.addIssue({ code: 'custom', path: [name], message })
        if (!NAME.test(name)) refuse('expected the name of a header, such as `Authorization`')
        if (OURS.test(name)) refuse('is set by mentions itself and cannot be changed here')
      }
    })
    .prefault({})
    .describe(
      'Headers to send, by name, such as `Authorization`. `{{id}}` in one becomes the id of the message.',
    ),
  template: z
    .string()
    .min(1)
    .max(20_000)
    .optional()
    .describe(
      'What to send in place of the message as it is: JSON, in the language of [Mustache](https://mustache.github.io/mustache.5.html), with the names that docs/destinations.md lists. Without it: the message as JSON.',
    ),
  keys: z
    .record(z.string().regex(/^\w{1,50}$/), z.string().min(1).max(4_000))
    .prefault({})
    .describe('Keys that the template needs, by name: `{{keys.routing}}` in it is the one called `routing`.'),
})

type Options = z.output<typeof options>

export const webhook: Destination<Options> = {
  name: 'The webhook',
  takes: 'everything, as JSON, or what a template makes of it',
  mend: 'Check the address, the `secret` and the `headers` of this destination with whoever runs what takes it.',
  options,
  secrets: ['url', 'secret', 'headers', 'keys'],
  // The address of a program of one's own has nothing in it that must not be seen.
  mayStandInClear: ([option, name = ''], { url, headers }) =>
    option === 'url'
      ? redact(String(url)) === url
      : option === 'headers' &&
        (/^(?:content-type|accept)$/i.test(name) || Reflect.get(Object(headers), name) === ID),
  label: ({ url }) => new URL(url).host,
  async request({ url, method, secret, headers, template, keys }, message, { now, words }) {
    const plain = clean(message)
    const body =
      template === undefined ? JSON.stringify(plain) : await bodyFrom(template, plain, { keys, words })
    const time = String(Math.floor(now.getTime() / 1_000))
    return {
      url: url.replaceAll(ID, encodeURIComponent(message.id)),
      method,
      headers: {
        'content-type': 'application/json',
        ...Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [
            name.toLowerCase(),
            value.replaceAll(ID, message.id),
          ]),
        ),
        'webhook-id': message.id,
        'webhook-timestamp': time,
        ...(secret !== undefined && {
          'webhook-signature': signature(secret, `${message.id}.${time}.${body}`),
        }),
      },
      body,
    }
  },
}

function signature(secret: string, signed: string): string {
  const key = Buffer.from(SECRET.exec(secret)?.[1] ?? '', 'base64')
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}
