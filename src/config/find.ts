import { stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { MentionsError } from '../model/error.js'
import type { Environment } from './environment.js'

/** None was asked for, and none is where one is looked for. */
export class NoConfigError extends MentionsError {}

const hint = 'Write one with `mentions init --brand "Your Brand"`, or name yours with `--config FILE`.'

/**
 * Where the config is: `--config`, `$MENTIONS_CONFIG`, `./mentions.yaml`, then the XDG config directory.
 *
 * @param asked the value of `--config`
 * @throws MentionsError that lists the places looked at
 */
export async function findConfig(asked: string | undefined, env: Environment, cwd: string): Promise<string> {
  const named = asked ?? (env.MENTIONS_CONFIG || undefined)
  if (named !== undefined) {
    const path = resolve(cwd, named)
    if (await exists(path)) return path
    const how = asked === undefined ? ' ($MENTIONS_CONFIG)' : ''
    throw new MentionsError(`There is no config at ${path}${how}.`, { hint })
  }
  const places = configPlaces(env, cwd)
  for (const place of places) {
    if (await exists(place)) return place
  }
  throw new NoConfigError(`There is no config. Looked for:\n  ${places.join('\n  ')}`, { hint })
}

/** The files that are tried when none is named, in order. */
function configPlaces(env: Environment, cwd: string): string[] {
  const folder = configFolder(env)
  return [
    join(cwd, 'mentions.yaml'),
    join(cwd, 'mentions.yml'),
    ...(folder === undefined ? [] : [join(folder, 'mentions', 'mentions.yaml')]),
  ]
}

/** The XDG Base Directory Specification wants relative values ignored. */
function configFolder({
  XDG_CONFIG_HOME: xdg,
  HOME: home,
  USERPROFILE: profile,
}: Environment): string | undefined {
  if (xdg !== undefined && isAbsolute(xdg)) return xdg
  const base = home || profile
  return base ? join(base, '.config') : undefined
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
