// Discord's webhooks (docs.discord.com, "Webhook" and "Message"): 2,000 characters of content, 10 embeds, of each 256 in a title or author,
// 4,096 in a description, 2,048 in a footer, and 6,000 in all; 5 messages in 2 seconds, 30 a minute. `wait=true` gives the message back, so
// that it can be written anew. `allowed_mentions` without any lets nothing in the text call anybody. Titles, descriptions and content are
// Markdown; names of authors and footers are not.
import * as z from 'zod'
import type { AlertItem, AlertMessage, MessageWords } from '../../model/alert-message.js'
import type { Destination, DestinationAnswer } from './destination.js'
import { cut, fitted } from './fit.js'
import { harmless } from './harmless.js'
import { isNone, jsonOf, refused, tooMuch } from './outcome.js'
import { webUrl } from './web-url.js'
import { closingLines, heading } from './words.js'

const options = z.strictObject({
  type: z.literal('discord'),
  url: webUrl().describe(
    'The address of the webhook. Of a thread: with `?thread_id=` and its number behind it.',
  ),
})

type Options = z.output<typeof options>

const MOST_EMBEDS = 10
const LONGEST_CONTENT = 2_000
const LONGEST_ALL = 6_000
const LONGEST = { title: 256, description: 4_096, footer: 2_048, author: 256 } as const

const MEND =
  'Make a new webhook in the settings of the Discord channel, and put its address where the config has the `url` of this destination.'

export const discord: Destination<Options> = {
  name: 'Discord',
  takes: '10 posts, 6,000 characters in all',
  mend: MEND,
  options,
  secrets: ['url'],
  label: ({ url }) => new URL(url).host,
  gap: 2_000,
  canUpdate: true,
  request: ({ url }, message, { handle, words }) => ({
    url: addressFor(url, handle),
    method: handle === undefined ? 'POST' : 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(bodyOf(harmless(message), words)),
  }),
  read,
}

function addressFor(webhook: string, handle: string | undefined): string {
  const url = new URL(webhook)
  if (handle === undefined) url.searchParams.set('wait', 'true')
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/messages/${encodeURIComponent(handle)}`
  return url.href
}

type Embed = {
  title: string
  url?: string
  color: number
  author?: { name: string }
  description?: string
  footer?: { text: string }
}

/** The colour of the bar beside a post; its words say the same. */
const COLOURS = { danger: 0xb00020, high: 0xd97706, normal: 0x4b5563, over: 0x15803d } as const

const bodyOf = (message: AlertMessage, around: MessageWords) =>
  fitted(message, {
    items: MOST_EMBEDS,
    form: (shown) => ({
      content: [
        `**${escapeDiscord(heading(shown, around))}**`,
        ...closingLines(shown, around).map(escapeDiscord),
      ].join('\n'),
      embeds: shown.items.map((item) => embedOf(item, COLOURS[shown.urgency])),
      allowed_mentions: { parse: [] },
    }),
    fits: ({ content, embeds }) =>
      content.length <= LONGEST_CONTENT &&
      embeds.every(
        ({ title, description = '' }) =>
          title.length <= LONGEST.title && description.length <= LONGEST.description,
      ) &&
      embeds.reduce((sum, embed) => sum + sizeOf(embed), 0) <= LONGEST_ALL,
  })

const embedOf = ({ headline, by, words, url, command }: AlertItem, color: number): Embed => ({
  title: escapeDiscord(cut(headline, LONGEST.title / 2)),
  ...(url !== undefined && { url }),
  color,
  ...(by !== undefined && { author: { name: cut(by, LONGEST.author) } }),
  ...(words !== undefined && {
    description: words
      .split('\n')
      .map((line) => `> ${escapeDiscord(line)}`)
      .join('\n'),
  }),
  ...(command !== undefined && { footer: { text: cut(command, LONGEST.footer) } }),
})

const sizeOf = ({ title, author, description = '', footer }: Embed): number =>
  title.length + (author?.name.length ?? 0) + description.length + (footer?.text.length ?? 0)

/** A backslash makes a plain sign of any sign of its Markdown; of what is no sign, it stays itself. */
const escapeDiscord = (text: string): string => text.replace(/[\\`*_~|>#\-[\]()<:.+!]/g, String.raw`\$&`)

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const UNKNOWN_MESSAGE = 10_008
const UNKNOWN_WEBHOOK = 10_015

function read(answer: DestinationAnswer) {
  const json = jsonOf(answer)
  if (answer.status === 429) {
    const seconds = json?.retry_after
    return typeof seconds === 'number' ? tooMuch('Discord', seconds * 1_000) : undefined
  }
  if (
    answer.isUpdate &&
    (json?.code === UNKNOWN_MESSAGE || (answer.status === 404 && json?.code === undefined))
  )
    return refused(
      'lost',
      'Somebody deleted the message in Discord that was to be written anew.',
      'There is nothing to do: it is sent as a new one.',
    )
  if (json?.code === UNKNOWN_WEBHOOK)
    return refused('never', 'Discord did not take it: the webhook was removed (10015).', MEND)
  if (answer.status !== 200) return undefined
  return typeof json?.id === 'string'
    ? { taken: true as const, handle: json.id }
    : isNone('Discord', 'Discord')
}
