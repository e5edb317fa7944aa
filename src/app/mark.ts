import { parseShortId, shortId } from '../cases/short-id.js'
import type { CaseState } from '../model/case.js'
import { MentionsError } from '../model/error.js'
import type { Mark } from '../model/mention.js'
import type { Context } from './context.js'
import { runCommand } from './run-command.js'
import type { Setup } from './setup.js'
import { noCase } from './show.js'
import { readStore, writeStore } from './stores.js'

export type MarkOptions = {
  /** As a person typed it. */
  id: string
  /** Undefined takes back what was said before. */
  verdict: Mark | undefined
  /** Only the post at this address. */
  url?: string | undefined
}

/** What a mark did. */
export type Marked = {
  shortId: string
  /** Posts that were marked, and where the first stands. */
  posts: number
  place: string
  /** One of them is in the list now. */
  due: boolean
  state: CaseState
}

/**
 * Keeps what a person says of a case.
 *
 * @throws MentionsError when there is no such case, or it has no post at the address
 */
export async function markCase(context: Context, setup: Setup, options: MarkOptions): Promise<Marked> {
  const { id, verdict, url } = options
  const caseId = parseShortId(id)
  if (caseId === undefined) throw noSuch(id, url)
  // Opened for reading first: it says so when nothing was scanned yet, instead of making a new store.
  await readStore(setup, async () => {})
  const command =
    verdict === undefined ? { do: 'unmark' as const, url } : { do: 'mark' as const, verdict, url }
  const marked = await writeStore(context, setup, async (store) => {
    const { mentionIds } = await runCommand(store, {
      caseId,
      command,
      when: { at: context.now(), by: whoOf(context) },
    })
    return await store.cases.mentions(mentionIds)
  })
  const [first] = marked
  if (first === undefined) throw noSuch(id, url)
  return {
    shortId: shortId(first.case.id),
    posts: marked.length,
    place: first.post.place,
    due: marked.some(({ due }) => due),
    state: first.case.state,
  }
}

/** Who is at the keyboard, as far as the system tells. */
const whoOf = ({ env: { USER, LOGNAME } }: Pick<Context, 'env'>): string => USER ?? LOGNAME ?? 'you'

const noSuch = (id: string, url: string | undefined) =>
  url === undefined
    ? noCase(id)
    : new MentionsError(`The case ${JSON.stringify(id)} has no post at ${JSON.stringify(url)}.`, {
        hint: `The addresses stand in: \`mentions show ${id}\``,
      })
