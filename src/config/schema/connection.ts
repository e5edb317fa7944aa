import * as z from 'zod'
import { parseUrl } from '../../text/parse-url.js'
import { PositiveDuration } from './duration.js'

/** Goes into a request header, so nothing but printable ASCII. */
export const HeaderText = z
  .string()
  .regex(/^[\x20-\x7e]{1,200}$/, { error: 'expected one line of plain letters, digits and signs' })

/** As RFC 9110 has a field's name. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~\dA-Za-z-]{1,100}$/

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

const SourceHeaders = z.record(z.string(), HeaderValue).superRefine((headers, context) => {
  for (const name of Object.keys(headers)) {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (!HEADER_NAME.test(name)) refuse('expected the name of a header, such as `Authorization`')
    if (OURS.has(name.toLowerCase())) refuse('is set by mentions itself and cannot be changed here')
  }
})

const ProxyAddress = z.string().refine((text) => text === 'none' || isWebAddress(text), {
  error: 'expected the address of a proxy, such as `http://proxy.example:3128`, or `none`',
})

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && parseUrl(text) !== undefined

/** How one source is asked, where that differs from all others. */
export const connectionKeys = {
  headers: SourceHeaders.optional().describe(
    'Headers to send here, by name, such as `Authorization`; keep secrets in variables or files. Sent to this site only, also when it redirects to another one.',
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
