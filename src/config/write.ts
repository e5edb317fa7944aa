import { randomUUID } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { alone } from '../files/alone.js'
import { MentionsError } from '../model/error.js'
import { sources } from '../sources/index.js'
import type { CheckQuery } from './checks.js'
import type { Machine } from './folders.js'
import { readConfig } from './parse.js'
import type { Config } from './schema/index.js'
import { secretReader } from './secret-file.js'

type Options = Machine & {
  /** Absolute. */
  path: string
  checkQuery?: CheckQuery | undefined
  /**
   * Makes the new text out of the old one, and of the sources that it names: others may have changed the file since it was
   * loaded.
   */
  change: (text: string, sources: Config['sources']) => string
  /** Whether the sources are now what they were meant to become. */
  isRight: (before: Config['sources'], after: Config['sources']) => boolean
}

/**
 * Changes the config file, all of it or nothing: it is written beside the old one and takes its place. A text that is no valid
 * config, or in which anything else has changed than was meant to, is never written.
 *
 * @throws MentionsError
 */
export async function changeConfig({
  path,
  platform,
  env,
  checkQuery,
  change,
  isRight,
}: Options): Promise<void> {
  // A link stays one: what it leads to is changed.
  const file = await realpath(path)
  if (!(await stat(file)).isFile()) throw notPlain(path)
  const readSecret = secretReader(pathToFileURL(`${dirname(path)}/`), { platform, env })
  const shown = { shownPath: basename(path), env, sources, checkQuery, readSecret }
  const parse = (text: string) => readConfig(text.replace(/^\uFEFF/, ''), shown).config
  await saved(file, () =>
    alone(file, async () => {
      const before = await readFile(file, 'utf8')
      const { sources: sourcesBefore, ...restBefore } = parse(before)
      const after = change(before, sourcesBefore)
      const { sources: sourcesAfter, ...restAfter } = parse(after)
      if (!isRight(sourcesBefore, sourcesAfter) || !isDeepStrictEqual(restBefore, restAfter))
        throw new MentionsError(
          `${path} is written in a way that can't be edited safely. It was left as it is.`,
          { hint: 'Edit it by hand: docs/configuration.md shows each key.' },
        )
      await replace(file, before, after)
    }),
  )
}

/** What was read out of a pipe is gone from it, and a change would wait for ever. */
const notPlain = (path: string) =>
  new MentionsError(`${path} is no plain file, so that it can't be changed.`, {
    hint: 'Name the file itself with `--config FILE`.',
  })

/** Runs what writes the file; what the system says against it becomes words. */
async function saved(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (error instanceof MentionsError) throw error
    throw new MentionsError(`${file} could not be written.`, {
      hint: 'Make the file and its folder writable for yourself, and make room on the disk.',
      cause: error,
    })
  }
}

async function replace(file: string, before: string, after: string): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${randomUUID()}.partial`)
  try {
    const { mode } = await stat(file)
    await writeFile(partial, after, { mode, flag: 'wx' })
    // The umask may have taken something away.
    await chmod(partial, mode)
    // An editor does not ask whether it may.
    if ((await readFile(file, 'utf8')) !== before)
      throw new MentionsError(`${file} was changed by somebody else just now. It was left as it is.`, {
        hint: 'Try again.',
      })
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
