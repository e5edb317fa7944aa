import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { MentionsError } from '../model/error.js'
import { fromHome } from '../text/home.js'
import { type Machine, usualConfigs } from './folders.js'

/** None was asked for, and none is where one is looked for. */
export class NoConfigError extends MentionsError {}

const hint = 'Write one with `mentions init --brand "Your Brand"`, or name yours with `--config FILE`.'

export type FoundConfig = {
  path: string
  /** A config at a place of earlier versions that is not read, since there is one where it belongs. */
  passedOver?: string
}

/**
 * Where the config is: `--config`, `$MENTIONS_CONFIG`, `./mentions.yaml`, then the usual place of the system.
 *
 * @param asked the value of `--config`
 * @throws MentionsError that lists the places looked at
 */
export async function findConfig(
  asked: string | undefined,
  { cwd, ...machine }: Machine & { cwd: string },
): Promise<FoundConfig> {
  const named = asked ?? (machine.env.MENTIONS_CONFIG || undefined)
  if (named !== undefined) {
    const path = resolve(cwd, fromHome(named, machine))
    if (await exists(path)) return { path }
    const how = asked === undefined ? ' ($MENTIONS_CONFIG)' : ''
    throw new MentionsError(`There is no config at ${path}${how}.`, { hint })
  }
  const here = [join(cwd, 'mentions.yaml'), join(cwd, 'mentions.yml')]
  for (const path of here) if (await exists(path)) return { path }
  const usual = usualConfigs(machine)
  const [path, passedOver] = await existing(usual)
  if (path !== undefined) return { path, ...(passedOver !== undefined && { passedOver }) }
  throw new NoConfigError(`There is no config. Looked for:\n  ${[...here, ...usual].join('\n  ')}`, { hint })
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) if (await exists(path)) found.push(path)
  return found
}

/** Anything but "there is nothing" counts as there, so that reading it tells what is wrong with it. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    return !(
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    )
  }
}
