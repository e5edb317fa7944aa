import { parseShortId, shortId } from '../cases/short-id.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import { MentionsError } from '../model/error.js'
import type { Mark } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { noCase } from './no-case.js'
import { runCommand } from './run-command.js'
import type { Setup } from './setup.js'
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
  /** How many posts were marked. */
  posts: number
  /** The first of them, so that whoever mistyped an id sees whom they marked. */
  first: Post
  /** One of them is in the list now. */
  due: boolean
  /** They need a reply, and are not in the list since a baseline took them off it. */
  setAside: boolean
  state: CaseState
  /** Its brand, where the config has none of that name: no list shows it. */
  goneBrand?: string
  /** What somebody else did to the case last, within a day before: who marks may not have seen it. */
  lastByOther?: CaseEvent
}

/**
 * Keeps what a person says of a case.
 *
 * @throws MentionsError when there is no such case, or it has no post at the address
 */
export async function markCase(context: Context, setup: Setup, options: MarkOptions): Promise<Marked> {
  const { id, verdict, url } = options
  // Opened for reading first: it says so when nothing was scanned yet, instead of making a new store.
  const caseId = await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const known = parseShortId(id)
    const file = known === undefined ? undefined : await store.cases.file(known)
    if (file === undefined) throw await noCase(store, setup, id)
    return file.case.id
  })
  const command =
    verdict === undefined ? { do: 'unmark' as const, url } : { do: 'mark' as const, verdict, url }
  const when = { at: context.now(), by: whoOf(context) }
  const { marked, history } = await writeStore(context, setup, async (store) => {
    const { mentionIds } = await runCommand(store, { caseId, command, when })
    return {
      marked: await store.cases.mentions(mentionIds),
      history: (await store.cases.file(caseId))?.history ?? [],
    }
  })
  const lastByOther = lastActOf(history, when)
  const [first] = marked
  if (first === undefined) throw noPost(id, url)
  return {
    shortId: shortId(first.case.id),
    posts: marked.length,
    first: first.post,
    due: marked.some(({ due }) => due),
    setAside: marked.every(({ due, needsReply, baseline }) => !due && needsReply && baseline),
    state: first.case.state,
    ...(!setup.config.brands.some(({ name }) => name === first.case.brand) && {
      goneBrand: first.case.brand,
    }),
    ...(lastByOther && { lastByOther }),
  }
}

/** For how long what somebody did is worth telling the next one. Milliseconds. */
const RECENT = 24 * 60 * 60_000

/** The last thing that anybody else did to the case before us, if that was lately. */
function lastActOf(
  history: readonly CaseEvent[],
  { at, by }: { at: Date; by: string },
): CaseEvent | undefined {
  const own = history.findLastIndex((event) => event.by === by && event.at.getTime() === at.getTime())
  const before = history.slice(0, Math.max(0, own)).findLast((event) => event.by !== undefined)
  const isRecent = before !== undefined && at.getTime() - before.at.getTime() <= RECENT
  return isRecent && before.by !== by ? before : undefined
}

/** Who is at the keyboard, as far as the system tells. */
const whoOf = ({ env: { USER, LOGNAME } }: Pick<Context, 'env'>): string => USER ?? LOGNAME ?? 'you'

const noPost = (id: string, url = '') =>
  new MentionsError(`The case ${JSON.stringify(id)} has no post at ${JSON.stringify(url)}.`, {
    hint: `The addresses stand in: \`mentions show ${id}\``,
  })
