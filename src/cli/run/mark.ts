import { setUp } from '../../app/setup.js'
import { parseShortId, shortId } from '../../cases/short-id.js'
import { MentionsError } from '../../model/error.js'
import type { Mark } from '../../model/mention.js'
import type { StoredMention } from '../../store/port.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import { acquireLock } from '../../store/sqlite/lock.js'
import { safeText } from '../../terminal/safe.js'
import type { App } from '../app.js'
import type { MarkOptions } from '../commands/mark.js'
import { print } from '../print.js'

/** A person waits for this, so a scan that is about to end may end first. Milliseconds. */
const WAIT = 60_000

/** `mentions mark`: keeps what a person says of a case, and says what came of it. */
export async function runMark(
  app: App,
  id: string,
  verdict: Mark | undefined,
  options: MarkOptions,
): Promise<void> {
  if ((verdict === undefined) !== (options.clear === true)) throw undecided(app.self, id, verdict)
  const { config, storePath } = await setUp(app, options)
  const caseId = parseShortId(id)
  if (caseId === undefined) throw noCase(app.self, id, options.url)
  // Opened for reading first: it says so when nothing was scanned yet, instead of making a new store.
  openSqliteStore(storePath, { readOnly: true, lapse: config.lapse }).close()
  const now = app.now()
  const lock = await acquireLock(storePath, {
    pid: process.pid,
    command: 'mark',
    now,
    wait: WAIT,
    signal: app.signal,
  })
  try {
    const store = openSqliteStore(storePath, { lapse: config.lapse })
    try {
      const marked = await store.markCase({
        caseId,
        verdict,
        url: options.url,
        at: now,
        by: app.env.USER ?? app.env.LOGNAME ?? 'you',
      })
      if (marked.length === 0) throw noCase(app.self, id, options.url)
      if (options.quiet !== true) await print(app, `${described(marked, verdict, app.self)}\n`)
    } finally {
      store.close()
    }
  } finally {
    lock.release()
  }
}

function described(marked: readonly StoredMention[], verdict: Mark | undefined, self: string): string {
  const [first] = marked
  if (first === undefined) return ''
  const name = shortId(first.case.id)
  const posts = `${marked.length === 1 ? 'one post' : `${marked.length} posts`} on ${safeText(first.post.place)}`
  const due = marked.some((mention) => mention.due)
  const where = due ? 'It is in the list.' : 'It is not in the list.'
  if (verdict === undefined) return `${name} (${posts}) is judged by the rules again. ${where}`
  const said = verdict === 'fine' ? 'fine' : 'a complaint'
  // A matter that was answered stays so.
  const why = verdict === 'complaint' && !due ? ` Its case is ${first.case.state}.` : ''
  return `${name} (${posts}) is marked as ${said}. ${where}${why} Take it back: ${self} mark ${name} --clear`
}

const undecided = (self: string, id: string, verdict: Mark | undefined) =>
  new MentionsError(
    verdict === undefined
      ? 'What to say of the case is missing.'
      : 'A case can be marked, or its mark be taken back, but not both.',
    { hint: `${self} mark ${id} complaint, ${self} mark ${id} fine, or ${self} mark ${id} --clear` },
  )

const noCase = (self: string, id: string, url: string | undefined) =>
  url === undefined
    ? new MentionsError(`There is no case ${JSON.stringify(id)}.`, {
        hint: `The ids stand in the table: ${self} list --all`,
      })
    : new MentionsError(`The case ${JSON.stringify(id)} has no post at ${JSON.stringify(url)}.`, {
        hint: `The addresses stand in: ${self} show ${id}`,
      })
