import * as z from 'zod'
import type { Refusal } from '../../http/status-failure.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { readJson } from '../read-json.js'

/** How a forum says why it gives nothing. `error_type` is a word, `errors` are sentences in the language of the forum. */
const Refused = once(() =>
  z.object({
    error_type: z.string().optional().catch(undefined),
    extras: z.object({ wait_seconds: z.number().positive() }).optional().catch(undefined),
    errors: z.array(z.string()).optional().catch(undefined),
  }),
)
type Refused = z.output<ReturnType<typeof Refused>>

/** What an answer that is no success means, where the forum itself says so; what stands before it speaks in pages. */
export function refusalOf(answer: Answer, now: Date): Refusal | 'read' | undefined {
  const said = saidIn(answer.body)
  if (said === undefined) return undefined
  const { host } = new URL(answer.url)
  const { status, ask, request } = answer
  const isLook = ask.tag === 'thread'
  switch (status) {
    case 400:
      if (said.error_type !== 'invalid_parameters' || isLook) return undefined
      return { failure: { code: 'search-refused', args: { place: host, term: ask.tag } } }
    case 403: {
      const hasKey = request.transport === undefined && request.headers?.['api-key'] !== undefined
      // A single topic may be for some members only, whoever reads.
      if (said.error_type === 'invalid_access' && (isLook || !hasKey)) return undefined
      if (said.error_type !== 'not_logged_in' && said.error_type !== 'invalid_access') return undefined
      return { failure: { code: hasKey ? 'forum-key-refused' : 'forum-closed', args: { place: host } } }
    }
    case 404:
    case 410:
      return isLook && (said.error_type !== undefined || said.errors !== undefined) ? 'read' : undefined
    case 429:
      return limited(said, answer, now)
    default:
      return undefined
  }
}

/** Undefined where the header says for how long, or nothing does. */
function limited({ extras }: Refused, { headers, url }: Answer, now: Date): Refusal | undefined {
  if (extras === undefined || headers['retry-after'] !== undefined) return undefined
  const leaveFor = extras.wait_seconds * 1_000
  const until = new Date(now.getTime() + leaveFor).toISOString()
  return {
    failure: {
      code: 'asked-too-often',
      args: { host: new URL(url).host, status: 429, reason: 'Too Many Requests', until },
    },
    leaveFor,
  }
}

function saidIn(body: Uint8Array): Refused | undefined {
  try {
    return Refused().parse(readJson(body))
  } catch {
    return undefined
  }
}
