// biome-ignore-all lint/suspicious/noTemplateCurlyInString: as it stands in a config
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MentionsError } from '../model/error.js'
import { fromHome } from '../text/home.js'
import { parseUrl } from '../text/parse-url.js'
import { webAddress } from '../text/web-address.js'
import type { Context } from './context.js'

/**
 * What a person typed, as an address: a web address with or without its beginning, or a file.
 *
 * @throws MentionsError when it is neither
 */
export function addressOf(
  typed: string,
  { cwd, ...machine }: Pick<Context, 'cwd' | 'platform' | 'env'>,
): string {
  const text = typed.trim()
  if (/^(?:https?|file):/i.test(text) && parseUrl(text)) return new URL(text).href
  if (/^imaps?:/i.test(text)) throw ofMailbox()
  const path = resolve(cwd, fromHome(text, machine))
  if (text !== '' && existsSync(path)) return pathToFileURL(path).href
  const address = webAddress(text)
  if (address !== undefined) return address
  throw new MentionsError(`${JSON.stringify(typed)} is no web address, and there is no such file.`, {
    hint: 'Give an address such as https://forum.example/posts.rss, or the path of a file.',
  })
}

/** It holds a password, which belongs into no config and no history of a shell. What is typed is not repeated. */
const ofMailbox = () =>
  new MentionsError('A mailbox cannot be added or tried by its address, since that holds its password.', {
    hint: 'Put the address into a variable, such as CARE_MAILBOX, write `- { type: mailbox, address: "${CARE_MAILBOX}" }` under `sources` in your config, and run `mentions check`: it logs in and says what it finds. docs/sources.md has more.',
  })
