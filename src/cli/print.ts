import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { type Pieces, writePieces } from '../files/write-pieces.js'
import { writeInto, writeWhole } from '../files/write-whole.js'
import { MentionsError } from '../model/error.js'
import { isExpected } from '../model/failed.js'
import { fold } from '../terminal/fold.js'
import { safeText } from '../terminal/safe.js'
import { terminalWidth } from '../terminal/view.js'
import type { App } from './app.js'
import { deviceOf } from './device.js'
import { isDiscarded } from './discarded.js'
import { logLine } from './log.js'

/** Writes data where it was asked for: to the file of `--output`, or to stdout. */
export async function print(app: App, text: string, output?: string): Promise<void> {
  await tell(app, text, output)
}

/**
 * The same for what is told once.
 *
 * @returns whether all of it was taken, by a place where somebody can read it
 */
export async function tell(app: App, text: string, output?: string): Promise<boolean> {
  const file = output === '-' ? undefined : output
  const isWhole = file === undefined ? await write(app.stdout, text) : await writeOutput(app, text, file)
  if (file !== undefined && app.wrote !== undefined) note(app, `Wrote ${safeText(file)} (${app.wrote}).`)
  return isWhole && !(await isDiscarded(app, file))
}

/** A closed pipe is no error: `| head -1` has what it wanted. But it has not all of it. */
async function write(stream: Writable, text: string): Promise<boolean> {
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) =>
    stream.write(text, done),
  )
  if (error && error.code !== 'EPIPE')
    throw new MentionsError('The result could not be written to standard output.', {
      hint: 'Make room on the disk, or write elsewhere with --output FILE.',
      cause: error,
    })
  return !error
}

/**
 * The same for what is too long to be held at once, and is for nobody but who asked for it: a new file is only theirs.
 *
 * @returns whether all of it was taken
 */
export async function printPieces(app: App, pieces: Pieces, output?: string): Promise<boolean> {
  if (output !== undefined && output !== '-')
    return await writeOutput(app, (path) => writePieces(path, pieces, app.platform), output)
  for await (const piece of pieces) if (!(await write(app.stdout, piece))) return false
  return true
}

/** @param text or what writes it to a path */
async function writeOutput(
  { cwd, platform }: App,
  text: string | ((path: string) => Promise<void>),
  output: string,
): Promise<true> {
  const device = deviceOf(output, platform)
  const path = device ?? resolve(cwd, output)
  try {
    if (typeof text !== 'string') await text(path)
    else if (device === undefined) await writeWhole(path, text, platform)
    else await writeInto(device, text, platform)
    return true
  } catch (error) {
    // What was to be written could not be read.
    if (isExpected(error)) throw error
    const open = platform === 'win32' ? 'If a program such as Excel has it open, close it there. ' : ''
    throw new MentionsError(`The result could not be written to ${path}.`, {
      hint: `${open}Give --output a file in a folder that exists and has room, or leave it out to print to the terminal.`,
      cause: error,
    })
  }
}

/** Says something about the work, on stderr, so that data on stdout stays data. */
export function note(app: App, text: string): void {
  if (app.logFormat === 'json') logLine(app, 'info', 'note', { text: text.trim() })
  else app.stderr.write(fold(text.endsWith('\n') ? text : `${text}\n`, terminalWidth(app.stderr)))
}
