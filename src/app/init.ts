import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NewSource } from '../config/edit.js'
import type { Meanings } from '../config/meaning-lines.js'
import { readConfig } from '../config/parse.js'
import { secretReader } from '../config/secret-file.js'
import { configTemplate, type TemplateFeed } from '../config/template.js'
import { writeNew, writeWhole } from '../files/write-whole.js'
import { checkQuery } from '../judge/match/index.js'
import { MentionsError } from '../model/error.js'
import { sourceBlock } from '../sources/block.js'
import { sources } from '../sources/index.js'
import { pathFrom } from '../text/file-address.js'
import { addressOf } from './address.js'
import type { Context, Where } from './context.js'
import { firstConfigPath, storeBeside } from './first-config-path.js'

export type InitOptions = {
  brands: readonly string[]
  /** Of the first brand. */
  meanings?: Meanings
  feeds: readonly string[]
  /** Where to look; undefined for the two places that need nothing. */
  places: readonly NewSource[] | undefined
  force: boolean
}

/**
 * Writes a small commented config.
 *
 * @returns its path
 * @throws MentionsError for a brand without a name, a feed that is neither a web address nor a file, and rather than overwrite a file unasked
 */
export async function writeFirstConfig(
  { env, cwd, platform }: Pick<Context, 'env' | 'cwd' | 'platform'>,
  where: Where,
  { brands, meanings, feeds, places, force }: InitOptions,
): Promise<string> {
  const [brand, ...otherBrands] = brands.map((name) => name.trim())
  if (brand === undefined || [brand, ...otherBrands].includes(''))
    throw new MentionsError('A brand needs a name.', { hint: '`mentions init --brand "Your Brand"`' })
  const path = await firstConfigPath({ env, cwd, platform }, where)
  const folder = pathToFileURL(`${dirname(path)}/`)
  const blocks = feeds.map((typed) => feedBlock(addressOf(typed, { cwd, env, platform }), folder, platform))
  const text = configTemplate({
    brand,
    otherBrands,
    ...(meanings && { meanings }),
    ...(places && { places }),
    feeds: blocks,
    store: storeBeside(path),
  })
  // What would be refused when it is read is never written.
  readConfig(text, {
    shownPath: basename(path),
    env,
    sources,
    checkQuery,
    readSecret: secretReader(folder, { env, platform }),
  })
  await write(path, text, force)
  return path
}

/**
 * Where the config will be, and its folder. Asked before any question, so that nobody answers ten for nothing.
 *
 * @throws MentionsError where there is one already
 */
export async function placeOfFirstConfig(
  context: Pick<Context, 'env' | 'cwd' | 'platform'>,
  where: Where,
  force: boolean,
): Promise<{ path: string; folder: URL }> {
  const path = await firstConfigPath(context, where)
  if (!force && existsSync(path)) throw isThere(path)
  return { path, folder: pathToFileURL(`${dirname(path)}/`) }
}

const isThere = (path: string) =>
  new MentionsError(`${path} exists; it was left as it is.`, {
    hint: 'Edit it, write elsewhere with --config FILE, or overwrite it: `mentions init --force`',
  })

/** A file is named as the config names files: from its own folder on. `${…}` in an address is no variable. */
function feedBlock(address: string, folder: URL, platform: NodeJS.Platform): TemplateFeed {
  const { type, url } = sourceBlock(address)
  return { type, url: url.startsWith('file:') ? pathFrom(folder, url, platform) : url }
}

async function write(path: string, text: string, force: boolean): Promise<void> {
  try {
    await (force ? writeWhole : writeNew)(path, text)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw isThere(path)
    throw new MentionsError(`${path} could not be written.`, {
      hint: 'Give --config a file in a folder that exists, that you may write to, and that has room.',
      cause: error,
    })
  }
}
