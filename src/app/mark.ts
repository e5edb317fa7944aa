import { shortId } from '../cases/short-id.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import { MentionsError } from '../model/error.js'
import type { Mark } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { StoredMention } from '../store/port/cases.js'
import type { Context } from './context.js'
import { runCommand } from './run-command.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'

export type MarkOptions = {
  caseIds: readonly number[]
  /** Undefined takes back what was said before. */
  verdict: Mark | undefined
  /** Only the post at this address. */
  url?: string | undefined
  /** Told of each case when it is marked: those after it may fail. */
  onMarked(marked: Marked): void
}

/** What a mark did to a case. */
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
 * Keeps what a person says of cases, of one after the other. One that went meanwhile is left out.
 *
 * @throws MentionsError when a case has no post at the address
 */
export async function markCases(context: Context, setup: Setup, options: MarkOptions): Promise<void> {
  const { caseIds, verdict, url, onMarked } = options
  const command =
    verdict === undefined ? { do: 'unmark' as const, url } : { do: 'mark' as const, verdict, url }
  const when = { at: context.now(), by: whoOf(context) }
  await writeStore(context, setup, async (store) => {
    for (const caseId of caseIds) {
      const { mentionIds } = await runCommand(store, { caseId, command, when })
      const marked = await store.cases.mentions(mentionIds)
      const history = (await store.cases.file(caseId))?.history ?? []
      const [first, ...others] = marked
      if (first !== undefined) onMarked(described([first, ...others], lastActOf(history, when), setup))
      else if (url !== undefined) throw noPost(shortId(caseId), url)
    }
  })
}

function described(
  marked: readonly [StoredMention, ...StoredMention[]],
  lastByOther: CaseEvent | undefined,
  { config }: Setup,
): Marked {
  const [first] = marked
  return {
    shortId: shortId(first.case.id),
    posts: marked.length,
    first: first.post,
    due: marked.some(({ due }) => due),
    setAside: marked.every(({ due, needsReply, baseline }) => !due && needsReply && baseline),
    state: first.case.state,
    ...(!config.brands.some(({ name }) => name === first.case.brand) && { goneBrand: first.case.brand }),
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

const noPost = (id: string, url: string) =>
  new MentionsError(`The case ${JSON.stringify(id)} has no post at ${JSON.stringify(url)}.`, {
    hint: `The addresses stand in: \`mentions show ${id}\``,
  })
