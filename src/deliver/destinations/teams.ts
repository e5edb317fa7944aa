// Workflows webhooks of Microsoft Teams (learn.microsoft.com, "Create incoming webhooks with Workflows for Microsoft Teams"): a message with
// one Adaptive Card, 28 KB in all, 4 a second. Nothing can be changed afterwards. A `TextBlock` is Markdown; what stands in the runs of a
// `RichTextBlock` is shown letter by letter, so no card of ours has another text. Calling somebody takes a list of `entities`, which no card
// of ours has.
import * as z from 'zod'
import type { AlertItem, AlertMessage, MessageWords } from '../../model/alert-message.js'
import type { Destination, DestinationAnswer } from './destination.js'
import { bytes, fitted } from './fit.js'
import { harmless } from './harmless.js'
import { jsonOf, refused, tooMuch } from './outcome.js'
import { webUrl } from './web-url.js'
import { closingLines, heading } from './words.js'

const options = z.strictObject({
  type: z.literal('teams'),
  url: webUrl().describe('The address that the workflow shows: "When a Teams webhook request is received".'),
})

type Options = z.output<typeof options>

const MOST_ITEMS = 20
/** Of the 28 KB, what Teams adds itself is left free. */
const MOST_BYTES = 24_000

const MEND =
  'Open the workflow in the Workflows app of Teams: turn it on, or make a new one, and put its address where the config has the `url` of this destination.'

export const teams: Destination<Options> = {
  name: 'Microsoft Teams',
  takes: '20 posts, 24,000 bytes in all',
  mend: MEND,
  options,
  secrets: ['url'],
  label: ({ url }) => new URL(url).host,
  gap: 1_000,
  request: ({ url }, message, { words }) => ({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(harmless(message), words),
  }),
  read,
}

const bodyOf = (message: AlertMessage, around: MessageWords): string =>
  fitted(message, {
    items: MOST_ITEMS,
    measure: bytes,
    form: (shown) =>
      JSON.stringify({
        type: 'message',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            contentUrl: null,
            content: {
              $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
              type: 'AdaptiveCard',
              version: '1.4',
              msteams: { width: 'Full' },
              body: cardOf(shown, around),
            },
          },
        ],
      }),
    fits: (body) => bytes(body) <= MOST_BYTES,
  })

type Run = {
  type: 'TextRun'
  text: string
  weight?: 'Bolder'
  size?: 'Large'
  color?: 'Attention' | 'Warning' | 'Good'
  italic?: true
  fontType?: 'Monospace'
  selectAction?: { type: 'Action.OpenUrl'; url: string }
}
type Line = { type: 'RichTextBlock'; inlines: readonly Run[] }
type Box = { type: 'Container'; style?: 'emphasis'; separator?: true; items: readonly (Line | Box)[] }

const line = (text: string, look: Partial<Run> = {}): Line => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: literal(text), ...look }],
})

/** `{{DATE(…)}}` in a card becomes a date. */
const literal = (text: string): string => text.replace(/\{(?=\{)/g, '{\u200b')

const COLOURS = { danger: 'Attention', high: 'Warning', normal: undefined, over: 'Good' } as const

function cardOf(message: AlertMessage, around: MessageWords): readonly (Line | Box)[] {
  const color = COLOURS[message.urgency]
  return [
    line(heading(message, around), {
      weight: 'Bolder',
      size: 'Large',
      ...(color !== undefined && { color }),
    }),
    ...message.items.map((item) => boxOf(item, around)),
    ...closingLines(message, around).map((text) => line(text, { italic: true })),
  ]
}

function boxOf({ headline, by, words, url, command }: AlertItem, { openPost }: MessageWords): Box {
  const said = words?.split('\n').filter((text) => text.trim() !== '') ?? []
  return {
    type: 'Container',
    separator: true,
    items: [
      line(headline, { weight: 'Bolder' }),
      ...(by === undefined ? [] : [line(by)]),
      ...(said.length === 0
        ? []
        : [{ type: 'Container', style: 'emphasis', items: said.map((text) => line(text)) } as const]),
      ...(url === undefined ? [] : [line(openPost, { selectAction: { type: 'Action.OpenUrl', url } })]),
      ...(command === undefined ? [] : [line(command, { fontType: 'Monospace' })]),
    ],
  }
}

/** What workflows answer with, and what it means. */
const codes: Readonly<Record<string, string>> = {
  WorkflowTriggerIsNotEnabled: 'the workflow is turned off',
  WorkflowNotFound: 'the workflow was removed',
  WorkflowTriggerNotFound: 'the workflow was changed and takes no messages any more',
  DirectApiAuthorizationRequired: 'the address of the workflow is not whole, or was renewed',
  AuthorizationFailed: 'the address of the workflow is wrong, or was renewed',
  SecurityPolicyDenied: 'your organisation does not allow it',
}

/** An older webhook answers 200 and says in words that it failed. */
const failedInside = /(?:failed|error)[\s\S]*?\bHTTP error (\d{3})/i

function read(answer: DestinationAnswer) {
  const inside = jsonOf(answer)?.error
  const code = inside !== null && typeof inside === 'object' && 'code' in inside ? String(inside.code) : ''
  const meaning = Object.hasOwn(codes, code) ? codes[code] : undefined
  if (meaning !== undefined)
    return refused('never', `Microsoft Teams did not take it: ${meaning} (${code}).`, MEND)
  const isSuccess = answer.status >= 200 && answer.status < 300
  if (!isSuccess) return undefined
  const status = Number(failedInside.exec(answer.body)?.[1] ?? 0)
  if (status === 429) return tooMuch('Microsoft Teams')
  if (status >= 500 || (status === 0 && /\b(?:failed|error)\b/i.test(answer.body) && code === ''))
    return refused(
      'again',
      'Microsoft Teams took it, and then said that it could not be shown.',
      'Look at the runs of the workflow in the Workflows app of Teams.',
    )
  if (status !== 0)
    return refused('never', `Microsoft Teams took it, and then refused to show it (${status}).`, MEND)
  if (code !== '') return refused('never', 'Microsoft Teams refused to show it.', MEND)
  return undefined
}
