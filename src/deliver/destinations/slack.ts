// Slack's incoming webhooks (docs.slack.dev, "Sending messages using incoming webhooks") and Block Kit: 50 blocks, 150 characters in a
// header, 3,000 in a text; one message a second. Nothing can be changed afterwards. What stands in a `rich_text` block is never read as
// markup; `text`, which telephones show, is: there `&`, `<` and `>` are escaped, and so nobody can be called.
// Mattermost and others take the same webhooks with text in Markdown, 16,383 characters in Mattermost, and no blocks.
import * as z from 'zod'
import type { AlertItem, AlertMessage, MessageWords } from '../../model/alert-message.js'
import type { Destination, DestinationAnswer } from './destination.js'
import { cut, fitted } from './fit.js'
import { harmless } from './harmless.js'
import { escapeMarkdown } from './markdown.js'
import { refused, tooMuch } from './outcome.js'
import { webUrl } from './web-url.js'
import { closingLines, heading } from './words.js'

const options = z.strictObject({
  type: z.literal('slack'),
  url: webUrl().describe('The address of the incoming webhook.'),
  format: z
    .enum(['blocks', 'markdown'])
    .prefault('blocks')
    .describe(
      'How the message is written: in the `blocks` of Slack, or in `markdown` for Mattermost, Rocket.Chat and others that take the webhooks of Slack.',
    ),
})

type Options = z.output<typeof options>

const MOST_ITEMS = 20
const LONGEST_HEADER = 150
/** Of all blocks together, with room to what Slack was seen to refuse. */
const LONGEST_BLOCKS = 10_000
const LONGEST_TEXT = 300
const LONGEST_MARKDOWN = 12_000

const MEND =
  'Make a new incoming webhook in Slack, and put its address where the config has the `url` of this destination.'

export const slack: Destination<Options> = {
  name: 'Slack',
  takes: '20 posts, 10,000 characters in all; as `markdown` 12,000',
  mend: MEND,
  options,
  secrets: ['url'],
  label: ({ url }) => new URL(url).host,
  gap: 1_000,
  request({ url, format }, message, { words }) {
    const body = (format === 'blocks' ? blocksOf : markdownOf)(harmless(message), words)
    return {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }
  },
  read,
}

type Text = { type: 'text'; text: string; style?: { bold?: true; italic?: true; code?: true } }
type Link = { type: 'link'; url: string; text: string }
type Part = { type: 'rich_text_section' | 'rich_text_quote'; elements: readonly (Text | Link)[] }
type Block =
  | { type: 'header'; text: { type: 'plain_text'; text: string; emoji: false } }
  | { type: 'rich_text'; elements: readonly Part[] }

const blocksOf = (message: AlertMessage, around: MessageWords) =>
  fitted(message, {
    items: MOST_ITEMS,
    form: (shown): { text: string; mrkdwn: false; blocks: readonly Block[] } => ({
      text: escapeControl(cut(heading(shown, around), LONGEST_TEXT)),
      mrkdwn: false,
      blocks: [
        {
          type: 'header',
          text: { type: 'plain_text', text: cut(heading(shown, around), LONGEST_HEADER), emoji: false },
        },
        ...shown.items.map((item): Block => ({ type: 'rich_text', elements: partsOf(item, around) })),
        ...closing(shown, around),
      ],
    }),
    fits: ({ blocks }) => JSON.stringify(blocks).length <= LONGEST_BLOCKS,
  })

function partsOf({ headline, by, words, url, command }: AlertItem, { openPost }: MessageWords): Part[] {
  const section = (elements: Part['elements']): Part => ({ type: 'rich_text_section', elements })
  const ways: (Text | Link)[] = [
    ...(url === undefined ? [] : [{ type: 'link', url, text: openPost } as const]),
    ...(url === undefined || command === undefined ? [] : [{ type: 'text', text: ' · ' } as const]),
    ...(command === undefined ? [] : [{ type: 'text', text: command, style: { code: true } } as const]),
  ]
  return [
    section([
      { type: 'text', text: headline, style: { bold: true } },
      ...(by === undefined ? [] : [{ type: 'text', text: `\n${by}` } as const]),
    ]),
    ...(words === undefined
      ? []
      : [{ type: 'rich_text_quote', elements: [{ type: 'text', text: words }] } as const]),
    ...(ways.length === 0 ? [] : [section(ways)]),
  ]
}

function closing(message: AlertMessage, around: MessageWords): Block[] {
  const lines = closingLines(message, around)
  if (lines.length === 0) return []
  const text: Text = { type: 'text', text: lines.join('\n'), style: { italic: true } }
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [text] }] }]
}

/** https://docs.slack.dev/messaging/formatting-message-text: what begins a link or a call begins with `<`. */
const escapeControl = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Colours of the bar beside a post; its words say the same. */
const COLOURS = { danger: '#b00020', high: '#d97706', normal: '#4b5563', over: '#15803d' } as const

const markdownOf = (message: AlertMessage, around: MessageWords) =>
  fitted(message, {
    items: MOST_ITEMS,
    form: (shown) => {
      const below = closingLines(shown, around).map(escapeMarkdown)
      return {
        text: [`**${escapeMarkdown(heading(shown, around))}**`, ...below].join('\n'),
        attachments: shown.items.map((item) => ({
          fallback: escapeMarkdown(item.headline),
          color: COLOURS[shown.urgency],
          text: markdownItem(item, around),
        })),
      }
    },
    fits: (form) => JSON.stringify(form).length <= LONGEST_MARKDOWN,
  })

const markdownItem = ({ headline, by, words, url, command }: AlertItem, { openPost }: MessageWords): string =>
  [
    `**${escapeMarkdown(headline)}**`,
    ...(by === undefined ? [] : [escapeMarkdown(by)]),
    ...(words === undefined ? [] : words.split('\n').map((line) => `> ${escapeMarkdown(line)}`)),
    ...(url === undefined ? [] : ['', `[${openPost}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`]),
    ...(command === undefined ? [] : ['', `\`${command.replaceAll('`', "'")}\``]),
  ].join('\n')

/** The words that an incoming webhook of Slack answers with, and what they mean. */
const codes: Readonly<Record<string, string>> = {
  no_service: 'the webhook was removed or turned off',
  no_service_id: 'the address of the webhook is not whole',
  no_team: 'the workspace is gone, or the address of the webhook is not whole',
  team_disabled: 'the workspace is closed',
  invalid_token: 'the address of the webhook is wrong',
  no_active_hooks: 'the webhook was turned off',
  channel_not_found: 'the room that the webhook wrote into is gone',
  channel_is_archived: 'the room that the webhook wrote into is archived',
  user_not_found: 'the person whom the webhook wrote to is gone',
  action_prohibited: 'the workspace does not allow this webhook to write there',
  posting_to_general_channel_denied: 'not everybody may write into that room',
}

function read({ status, body }: DestinationAnswer) {
  const code = body.trim()
  const meaning = Object.hasOwn(codes, code) ? codes[code] : undefined
  if (meaning !== undefined) return refused('never', `Slack did not take it: ${meaning} (${code}).`, MEND)
  if (code === 'rate_limited' && status !== 429) return tooMuch('Slack')
  if (/^(?:invalid_\w+|no_text|missing_text\w*|too_many_attachments|msg_\w+)$/.test(code))
    return refused(
      'never',
      `Slack does not understand the message (${code}).`,
      'If this is no Slack, but takes its webhooks, as Mattermost does, give this destination `format: markdown`.',
    )
  return undefined
}
