import { basename, extname, resolve } from 'node:path'
import { configTemplate } from '../config/template.js'
import { writeNew, writeWhole } from '../files/write-whole.js'
import { MentionsError } from '../model/error.js'
import type { Context, Where } from './context.js'

const DEFAULT_NAME = 'mentions.yaml'

export type InitOptions = { brands: readonly string[]; feeds: readonly string[]; force: boolean }

/**
 * Writes a small commented config.
 *
 * @returns its path
 * @throws MentionsError for a brand without a name, and rather than overwrite a file unasked
 */
export async function writeFirstConfig(
  { env, cwd }: Pick<Context, 'env' | 'cwd'>,
  where: Where,
  { brands, feeds, force }: InitOptions,
): Promise<string> {
  const [brand, ...otherBrands] = brands.map((name) => name.trim())
  if (brand === undefined || [brand, ...otherBrands].includes(''))
    throw new MentionsError('A brand needs a name.', { hint: '`mentions init --brand "Your Brand"`' })
  const path = resolve(cwd, where.config ?? (env.MENTIONS_CONFIG || DEFAULT_NAME))
  await write(path, configTemplate({ brand, otherBrands, feeds, store: storeBeside(path) }), force)
  return path
}

/** Of the name of the config, so that two in a folder have one each. */
const storeBeside = (config: string): string => `${basename(config, extname(config))}.db`

async function write(path: string, text: string, force: boolean): Promise<void> {
  try {
    await (force ? writeWhole : writeNew)(path, text)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new MentionsError(`${path} exists; it was left as it is.`, {
        hint: 'Edit it, write elsewhere with --config FILE, or overwrite it: `mentions init --force`',
      })
    throw new MentionsError(`${path} could not be written.`, {
      hint: 'Give --config a file in a folder that exists, that you may write to, and that has room.',
      cause: error,
    })
  }
}
