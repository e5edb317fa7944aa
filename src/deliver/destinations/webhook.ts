import { createHmac } from 'node:crypto'
import * as z from 'zod'
import type { Destination } from './destination.js'

const options = z.strictObject({
  type: z.literal('webhook'),
  url: z
    .url({ protocol: /^https?$/, error: 'expected a web address that starts with https:// or http://' })
    .describe('The address that takes the message, as JSON by POST.'),
  secret: z
    .string()
    .min(8)
    .optional()
    .describe(
      'What both sides know: each message is signed with it, so that the other side can tell that it is ours.',
    ),
})

type Options = z.output<typeof options>

/** Any program that takes JSON. The signature is that of the id, the time and the body, so that none of them can be changed or sent again later. */
export const webhook: Destination<Options> = {
  options,
  secrets: ['url', 'secret'],
  label: ({ url }) => new URL(url).host,
  request({ url, secret }, message, { now }) {
    const body = JSON.stringify(message)
    const time = String(Math.floor(now.getTime() / 1_000))
    return {
      url,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
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

const signature = (secret: string, signed: string): string =>
  `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`
