// ntfy (docs.ntfy.sh/publish, "Publish as JSON"): 4,096 bytes of message, beyond which it becomes a file; priorities 1 to 5; 60 messages at
// once and then one in 5 seconds on ntfy.sh. The text is plain. `sequence_id` makes a repeat take the place of the first, where the server knows it.
import * as z from 'zod'
import type { AlertMessage, MessageWords } from '../../model/alert-message.js'
import { hexFingerprint } from '../../text/fingerprint.js'
import type { Destination, DestinationAnswer } from './destination.js'
import { bytes, cut, fitted } from './fit.js'
import { harmless } from './harmless.js'
import { isNone, jsonOf, refused } from './outcome.js'
import { plainItem } from './plain-text.js'
import { webUrl } from './web-url.js'
import { closingLines, heading } from './words.js'

const options = z.strictObject({
  type: z.literal('ntfy'),
  topic: z
    .string()
    .regex(/^[-_A-Za-z0-9]{1,64}$/, {
      error: 'expected letters, digits, hyphens and underscores, at most 64',
    })
    .describe(
      'The topic. Where no `token` is needed, everybody who knows it reads and writes there: make it hard to guess, and keep it out of this file.',
    ),
  server: webUrl().prefault('https://ntfy.sh').describe('The server, where that is one of your own.'),
  token: z
    .string()
    .regex(/^[\x21-\x7e]{4,200}$/, { error: 'expected a token without blanks, such as tk_…' })
    .optional()
    .describe('An access token, where the topic is protected.'),
})

type Options = z.output<typeof options>

const MOST_BYTES = 4_096
const MOST_ITEMS = 20
const LONGEST_TITLE = 250

/** What a telephone does: 5 rings on, 4 rings, 3 as usual, 2 is silent. */
const PRIORITIES = { danger: 5, high: 4, normal: 3, over: 2 } as const
/** Names that ntfy shows as signs before the title. */
const TAGS = {
  danger: 'rotating_light',
  high: 'warning',
  normal: 'speech_balloon',
  over: 'white_check_mark',
} as const

const MEND =
  'Check `topic` and `token` of this destination: the token must be allowed to write to the topic, and the name must not be reserved by somebody else.'

export const ntfy: Destination<Options> = {
  name: 'ntfy',
  takes: '20 posts, 4,096 bytes in all',
  mend: MEND,
  options,
  secrets: ['topic', 'token'],
  mayStandInClear: ([option], { token }) => option === 'topic' && token !== undefined,
  label: ({ server }) => new URL(server).host,
  gap: 1_000,
  request: ({ topic, server, token }, message, { words }) => ({
    url: server,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({
      topic,
      ...bodyOf(harmless(message), words),
      sequence_id: hexFingerprint(message.id, 24),
    }),
  }),
  read,
}

const bodyOf = (message: AlertMessage, around: MessageWords) => {
  const click = message.items.find(({ url }) => url !== undefined)?.url
  return fitted(message, {
    items: MOST_ITEMS,
    measure: bytes,
    form: (shown) => ({
      title: cut(heading(shown, around), LONGEST_TITLE, bytes),
      message: [...shown.items.map(plainItem), closingLines(shown, around).join('\n')]
        .filter((part) => part !== '')
        .join('\n\n'),
      priority: PRIORITIES[shown.urgency],
      tags: [shown.kind === 'test' ? 'test_tube' : TAGS[shown.urgency]],
      ...(click !== undefined && { click }),
    }),
    fits: (form) => bytes(form.message) <= MOST_BYTES,
  })
}

/** Codes of ntfy begin with the status. */
const DAILY_LIMIT = 42_908

function read(answer: DestinationAnswer) {
  const json = jsonOf(answer)
  if (json?.code === DAILY_LIMIT)
    return refused(
      'again',
      'The server of ntfy takes no more messages of yours today.',
      'Give the rule a longer `coolDown`, or use a server or an account that takes more.',
      60 * 60_000,
    )
  if (answer.status === 200 && json?.event === 'message') return { taken: true as const }
  if (answer.status === 200) return isNone('ntfy', 'ntfy')
  return undefined
}
