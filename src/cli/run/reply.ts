import { readUntil } from '../../app/until.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import { webAddress } from '../../text/web-address.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { typedText } from '../typed-text.js'
import { runAct } from './act.js'

export type ReplyOptions = { url?: string; text?: string; next?: string }

/** `mentions reply`. */
export async function runReply(
  app: App,
  words: readonly string[],
  options: ActingOptions & ReplyOptions,
): Promise<void> {
  const url = options.url === undefined ? undefined : addressOf(options.url)
  const text =
    options.text === undefined
      ? undefined
      : await typedText(app, options.text, { words, again: 'reply ID --text -' })
  const { next } = options
  const typed = (option: string, value: string | undefined) =>
    value === undefined ? '' : ` ${option} ${typedWord(value, app.platform)}`
  await runAct(app, options, {
    words,
    again: (which) =>
      `reply ${which}${typed('--url', url)}${text === undefined ? '' : ' --text ...'}${typed('--next', next)}`,
    question: (cases) => `Record that you answered ${cases}`,
    command: ({ config }, now) => ({
      do: 'answer',
      url,
      text,
      next: next === undefined ? undefined : readUntil('--next', next, { config, now, day: 'ends' }),
    }),
  })
}

/** @throws MentionsError for what nobody could open */
function addressOf(typed: string): string {
  const address = webAddress(typed)
  if (address !== undefined) return address
  throw new MentionsError(`--url ${JSON.stringify(typed)} is no web address.`, {
    hint: 'Give where your answer stands, such as https://forum.example/t/123/7, or leave it out.',
  })
}
