import { fstatSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { App } from './app.js'
import { deviceOf } from './device.js'

/** Takes everything and keeps nothing. A standard output that was closed leads to the first of them, too. */
const SINKS = ['/dev/null', '/dev/zero']

type Where = Pick<App, 'cwd' | 'platform'> & { stdout: { fd?: number; isTTY?: boolean } }

/**
 * Whether nobody can ever read what is written there, whatever name or redirection leads to it.
 *
 * @param output a file, or undefined for standard output
 */
export async function isDiscarded(app: Where, output: string | undefined): Promise<boolean> {
  if (app.platform === 'win32') return output === undefined ? isNul(app.stdout) : isNulName(output)
  const facts =
    output === undefined ? factsOf(app.stdout.fd) : await stat(resolve(app.cwd, output)).catch(none)
  if (facts?.isCharacterDevice() !== true) return false
  const sinks = await Promise.all(SINKS.map((path) => stat(path).catch(none)))
  return sinks.some((sink) => sink?.isCharacterDevice() === true && sink.rdev === facts.rdev)
}

const isNulName = (output: string): boolean => deviceOf(output, 'win32')?.toUpperCase() === '\\\\.\\NUL'

/** A device that is no terminal; what else can stand there, such as a printer's port, has no redirection of its own. */
const isNul = ({ fd, isTTY }: Where['stdout']): boolean =>
  isTTY !== true && factsOf(fd)?.isCharacterDevice() === true

function factsOf(fd: number | undefined): Stats | undefined {
  try {
    return fd === undefined ? undefined : fstatSync(fd)
  } catch {
    return undefined
  }
}

const none = () => undefined
