import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { MentionsError } from '../model/error.js'

/** Whoever makes a pipe and writes into it does so at once, milliseconds. */
const LONGEST_WAIT = 2_000

/**
 * Opens a file to read it. A pipe is taken, as `<(command)` of a shell makes one, but nobody waits for ever for a writer.
 *
 * @throws the system's error; MentionsError for a named pipe that nobody writes into
 */
export async function openReading(path: string): Promise<FileHandle> {
  if (!(await isPipe(path))) return await open(path)
  const opening = open(path)
  const isOpen = opening.then(
    () => true,
    () => true,
  )
  const opened = new AbortController()
  const wait = setTimeout(LONGEST_WAIT, false, { signal: opened.signal }).catch(() => true)
  const isWritten = await Promise.race([isOpen, wait])
  opened.abort()
  if (isWritten) return await opening
  // The system lets nobody take back a wait for a writer: so one comes, and goes.
  await open(path, constants.O_WRONLY | constants.O_NONBLOCK).then((writer) => writer.close())
  await (await opening).close()
  throw new MentionsError(`${path} is no plain file but a pipe, and nothing writes into it.`, {
    hint: 'Name a plain file, or start what writes into the pipe first.',
  })
}

const isPipe = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFIFO(),
    () => false,
  )
