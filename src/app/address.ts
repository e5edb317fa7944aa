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
  const path = resolve(cwd, fromHome(text, machine))
  if (text !== '' && existsSync(path)) return pathToFileURL(path).href
  const address = webAddress(text)
  if (address !== undefined) return address
  throw new MentionsError(`${JSON.stringify(typed)} is no web address, and there is no such file.`, {
    hint: 'Give an address such as https://forum.example/posts.rss, or the path of a file.',
  })
}
