import { stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { MentionsError } from '../model/error.js'
import { fromHome } from '../text/home.js'
import { typedWord } from '../text/shell-word.js'
import type { Context, Where } from './context.js'

const DEFAULT_NAME = 'mentions.yaml'

/** What stores are named after; a config with such an ending would be its own store. */
const STORE = '.db'

/** Of the name of the config, so that two in a folder have one each. */
export const storeBeside = (config: string): string => `${basename(config, extname(config))}${STORE}`

/**
 * Where the first config is to be written.
 *
 * @throws MentionsError for what names no file that a config can be in
 */
export async function firstConfigPath(
  { env, cwd, platform }: Pick<Context, 'env' | 'cwd' | 'platform'>,
  { config }: Where,
): Promise<string> {
  const typed = config ?? (env.MENTIONS_CONFIG || DEFAULT_NAME)
  const elsewhere = (file: string) => `\`--config ${typedWord(file, platform)}\``
  if (typed.trim() === '')
    throw new MentionsError('--config needs a file behind it.', {
      hint: `For example ${elsewhere(DEFAULT_NAME)}`,
    })
  if (typed === '-')
    throw new MentionsError('A config is written to a file, not to standard output.', {
      hint: `Name one: ${elsewhere(DEFAULT_NAME)}`,
    })
  if (/^https?:\/\//i.test(typed))
    throw new MentionsError(`${JSON.stringify(typed)} is an address, and no file to write.`, {
      hint: `To read it as a feed: \`--feed ${typedWord(typed, platform)}\``,
    })
  const path = resolve(cwd, fromHome(typed, { env, platform }))
  // A pipe would wait there for somebody to read, for ever.
  const existing = await stat(path).catch(() => undefined)
  if (existing?.isDirectory() === true)
    throw new MentionsError(`${path} is a folder.`, {
      hint: `Name a file in it: ${elsewhere(join(typed, DEFAULT_NAME))}`,
    })
  if (existing !== undefined && !existing.isFile())
    throw new MentionsError(`${path} is no plain file; it was left as it is.`, {
      hint: 'Give --config a plain file, or one that is not there yet.',
    })
  if (storeBeside(path) === basename(path))
    throw new MentionsError(`${typed} would be the store of its own config.`, {
      hint: `Give the config another ending: ${elsewhere(typed.replace(/\.db$/, '.yaml'))}`,
    })
  return path
}
