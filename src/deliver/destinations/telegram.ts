// Telegram's Bot API (core.telegram.org/bots/api, sendMessage and editMessageText): 4,096 characters after the entities were read; one
// message a second to a chat, 20 a minute to a group. Formatting is told beside the text, by places in UTF-16 units, so that nothing in the
// text is read as markup. Names and addresses in it are found by Telegram itself: they are taken apart.
import * as z from 'zod'
import type { AlertMessage, MessageWords } from '../../model/alert-message.js'
import type { Destination, DestinationAnswer } from './destination.js'
import { fitted } from './fit.js'
import { harmless } from './harmless.js'
import { isNone, jsonOf, refused, tooMuch, withWords } from './outcome.js'
import { webUrl } from './web-url.js'
import { closingLines, heading } from './words.js'

const options = z.strictObject({
  type: z.literal('telegram'),
  token: z
    .string()
    .regex(/^\d{1,20}:[\w-]{20,100}$/, {
      error: 'expected the token that BotFather gives: digits, a colon, letters and digits',
    })
    .describe('The token of the bot, as BotFather gave it.'),
  chat: z
    .union([z.int(), z.string()])
    .refine((chat) => /^(?:-?\d{1,20}|@\w{4,32})$/.test(String(chat)), {
      error: 'expected the number of a chat, such as -1001234567890, or the @name of a public one',
    })
    .transform(String)
    .describe('The chat to write into: its number, or the `@name` of a public channel.'),
  thread: z.int().min(1).optional().describe('The topic within a group that has topics.'),
  server: webUrl()
    .prefault('https://api.telegram.org')
    .describe('The server of the Bot API, where that is one of your own.'),
})

type Options = z.output<typeof options>

const LONGEST = 4_096
const MOST_ITEMS = 20
/** As many as Telegram reads. */
const MOST_ENTITIES = 100

const MEND =
  'Check the `token` of this destination: BotFather shows it, and makes a new one with /token. The bot must be a member of the chat, and may have to be an administrator of a channel.'

export const telegram: Destination<Options> = {
  name: 'Telegram',
  takes: '20 posts, 4,096 characters in all',
  mend: MEND,
  options,
  secrets: ['token'],
  label: ({ chat }) => `chat ${chat}`,
  gap: 3_000,
  canUpdate: true,
  request({ token, chat, thread, server }, message, { handle, words }) {
    const { text, entities } = textOf(harmless(message), words)
    const method = handle === undefined ? 'sendMessage' : 'editMessageText'
    return {
      url: `${server.replace(/\/+$/, '')}/bot${token}/${method}`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        chat_id: /^-?\d{1,15}$/.test(chat) ? Number(chat) : chat,
        text,
        entities,
        link_preview_options: { is_disabled: true },
        ...(handle === undefined
          ? {
              ...(thread !== undefined && { message_thread_id: thread }),
              ...(message.urgency === 'over' && { disable_notification: true }),
            }
          : { message_id: Number(handle) }),
      }),
    }
  },
  read,
}

type Entity = { offset: number; length: number } & (
  | { type: 'bold' | 'italic' | 'blockquote' | 'code' }
  | { type: 'text_link'; url: string }
)

/** A text that grows, with what its parts are. */
class Formatted {
  text = ''
  readonly entities: Entity[] = []

  add(text: string, kind?: 'bold' | 'italic' | 'blockquote' | 'code' | { url: string }): this {
    const place = { offset: this.text.length, length: text.length }
    this.text += text
    if (kind !== undefined)
      this.entities.push(
        typeof kind === 'string' ? { type: kind, ...place } : { type: 'text_link', ...place, ...kind },
      )
    return this
  }
}

const textOf = (message: AlertMessage, around: MessageWords): Pick<Formatted, 'text' | 'entities'> =>
  fitted(message, {
    items: MOST_ITEMS,
    form: (shown) => formatted(shown, around),
    fits: ({ text, entities }) => text.length <= LONGEST && entities.length <= MOST_ENTITIES,
  })

function formatted(message: AlertMessage, around: MessageWords): Formatted {
  const whole = new Formatted().add(heading(message, around), 'bold')
  for (const { headline, by, words, url, command } of message.items) {
    whole.add('\n\n').add(headline, 'bold')
    if (by !== undefined) whole.add(`\n${by}`)
    if (words !== undefined) whole.add('\n').add(words, 'blockquote')
    if (url !== undefined) whole.add('\n').add(around.openPost, { url })
    if (command !== undefined) whole.add(url === undefined ? '\n' : ' · ').add(command, 'code')
  }
  const below = closingLines(message, around).join('\n')
  return below === '' ? whole : whole.add('\n\n').add(below, 'italic')
}

function read(answer: DestinationAnswer, { chat }: Options) {
  const json = jsonOf(answer)
  if (json?.ok === true) {
    const id = record(json.result)?.message_id
    return { taken: true as const, ...(typeof id === 'number' && { handle: String(id) }) }
  }
  if (json?.ok !== false) return answer.status === 200 ? isNone('Telegram', 'the Bot API') : undefined
  const parameters = record(json.parameters)
  const said = String(json.description ?? '')
  const moved = parameters?.migrate_to_chat_id
  if (typeof moved === 'number')
    return refused(
      'never',
      `The group became a large one, and has another number in Telegram now: ${moved}.`,
      `Put \`chat: ${moved}\` in place of ${chat} into the config.`,
    )
  if (answer.status === 429 || json.error_code === 429) {
    const seconds = parameters?.retry_after
    return tooMuch('Telegram', typeof seconds === 'number' ? seconds * 1_000 : undefined)
  }
  if (/message is not modified/i.test(said)) return { taken: true as const }
  if (
    answer.isUpdate &&
    /message (?:to edit not found|can't be edited|_id_invalid)|MESSAGE_ID_INVALID/i.test(said)
  )
    return refused(
      'lost',
      'The message in Telegram that was to be written anew is gone.',
      'There is nothing to do: it is sent as a new one.',
    )
  if (/chat not found|chat_id is empty|PEER_ID_INVALID/i.test(said))
    return refused(
      'never',
      `Telegram knows no chat ${chat} that the bot may write into.`,
      'Add the bot to the chat and write one message there; `chat` is its number, which begins with -100 for large groups and channels.',
    )
  if (answer.status === 401 || answer.status === 404)
    return refused('never', 'Telegram knows no bot with this token.', MEND)
  if (answer.status === 403)
    return refused('never', withWords('Telegram does not let the bot write into the chat', answer), MEND)
  return undefined
}

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  value !== null && typeof value === 'object' ? { ...value } : undefined
