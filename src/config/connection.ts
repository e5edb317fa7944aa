import * as z from 'zod'
import { PositiveDuration } from './duration.js'

/** Goes into a request header, so nothing but printable ASCII. */
export const HeaderText = z
  .string()
  .regex(/^[\x20-\x7e]{1,200}$/, { error: 'expected one line of plain letters, digits and signs' })

/** As RFC 9110 has a field's name. */
const HeaderName = z
  .string()
  .regex(/^[!#$%&'*+.^_`|~\dA-Za-z-]{1,100}$/, {
    error: 'expected the name of a header, such as `Authorization`',
  })
  .refine((name) => !OURS.has(name.toLowerCase()), {
    error: 'is set by mentions itself and cannot be changed here',
  })

/** What says how an answer comes and over which connection: another value would break the reading. */
const OURS = new Set([
  ...[
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'upgrade',
    'keep-alive',
    'te',
    'trailer',
    'expect',
  ],
  ...['accept-encoding', 'range', 'if-none-match', 'if-modified-since', 'user-agent', 'proxy-authorization'],
])

/** Tokens may be long. The error doesn't repeat the value, which may be secret. */
const HeaderValue = z
  .string()
  .regex(/^[\x20-\x7e]{1,4000}$/, { error: 'expected one line of plain letters, digits and signs' })

const ProxyAddress = z.union([z.literal('none'), z.url({ protocol: /^https?$/ })], {
  error: 'expected the address of a proxy, such as `http://proxy.example:3128`, or `none`',
})

/** How one source is asked, where that differs from all others. */
export const connectionKeys = {
  headers: z
    .record(HeaderName, HeaderValue)
    .optional()
    .describe(
      'Headers to send here, by name, such as `Authorization`; keep secrets in variables. Sent to this site only, also when it redirects to another one.',
    ),
  userAgent: HeaderText.optional().describe(
    'What to call ourselves here. Without it: the `userAgent` of `http`, or the built-in name.',
  ),
  timeout: PositiveDuration.optional().describe(
    'How long one request here may take, from start to last byte. Without it: the `deadline` of `http`.',
  ),
  proxy: ProxyAddress.optional().describe(
    'The proxy to reach this source through, or `none`. Without it: what `http_proxy`, `https_proxy` and `no_proxy` say.',
  ),
}
