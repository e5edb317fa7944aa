import { rename, rm, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { MentionsError } from '../model/error.js'
import { writeNew } from './write-whole.js'

/** How long others are waited for, and between two looks, in milliseconds. */
const LONGEST_WAIT = 20_000
const RETRY = 20

/** A change of a config takes milliseconds: who is at one and the same for so long was killed. Milliseconds. */
const ABANDONED = 5_000

/**
 * Does something to a file that only one process does at a time, among those that ask by this function. A file beside it
 * says that somebody is at work.
 *
 * @throws MentionsError when the others do not get done
 */
export async function alone<Result>(
  file: string,
  work: () => Promise<Result>,
  abandoned = ABANDONED,
): Promise<Result> {
  const mark = `${file}.changing`
  const start = performance.now()
  let seen = { mark: '', since: start }
  while (!(await claims(mark))) {
    const now = performance.now()
    const other = await identity(mark)
    if (other !== seen.mark) seen = { mark: other, since: now }
    else if (now - seen.since >= abandoned) await discard(mark)
    if (now - start >= LONGEST_WAIT)
      throw new MentionsError(`Other programs keep changing ${file}. It was left as it is.`, {
        hint: 'Try again.',
      })
    await setTimeout(RETRY)
  }
  try {
    return await work()
  } finally {
    await rm(mark, { force: true })
  }
}

/** False when somebody else is at work. */
async function claims(mark: string): Promise<boolean> {
  try {
    await writeNew(mark, `${process.pid}\n`)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Tells one mark from the next. Nothing when it has just gone. */
async function identity(mark: string): Promise<string> {
  const facts = await stat(mark).catch(() => undefined)
  return facts === undefined ? '' : `${facts.ino} ${facts.mtimeMs}`
}

/** Moved away first: of two that want to, only one can. */
async function discard(mark: string): Promise<void> {
  const away = `${mark}.${process.pid}`
  await rename(mark, away).then(
    () => rm(away, { force: true }),
    () => {},
  )
}
