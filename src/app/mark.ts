import { setImmediate } from 'node:timers/promises'
import { namedBy } from '../cases/named-by.js'
import { shortId } from '../cases/short-id.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import { MentionsError } from '../model/error.js'
import type { Mark } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { StoredMention } from '../store/port/cases.js'
import { lastActOf } from './act.js'
import type { Context } from './context.js'
import { runCommand } from './run-command.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'
import { momentFor, whoOf } from './who.js'

export type MarkOptions = {
  caseIds: readonly number[]
  /** Undefined takes back what was said before. */
  verdict: Mark | undefined
  /** Only the post at this address. */
  url?: string | undefined
  /** Who says so, where they gave a name. */
  as?: string | undefined
  /** Told of each case when it is marked: those after it may fail. */
  onMarked(marked: Marked): void
}

/** What a mark did to a case. */
export type Marked = {
  shortId: string
  /** How many posts were marked. */
  posts: number
  /** The one of them that the case is named by, so that whoever mistyped an id sees whom they marked. */
  named: Post
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
  const { caseIds, verdict, url, as, onMarked } = options
  const command =
    verdict === undefined ? { do: 'unmark' as const, url } : { do: 'mark' as const, verdict, url }
  const by = whoOf(context, as)
  await writeStore(context, setup, async (store) => {
    const when = { at: await momentFor(store, { by, config: setup.config, now: context.now() }), by }
    for (const caseId of caseIds) {
      // Only then a Ctrl-C is heard.
      await setImmediate()
      if (context.signal.aborted) break
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
    named: (namedBy(marked) ?? first).post,
    due: marked.some(({ due }) => due),
    setAside: marked.every(({ due, needsReply, baseline }) => !due && needsReply && baseline),
    state: first.case.state,
    ...(!config.brands.some(({ name }) => name === first.case.brand) && { goneBrand: first.case.brand }),
    ...(lastByOther && { lastByOther }),
  }
}

const noPost = (id: string, url: string) =>
  new MentionsError(`The case ${JSON.stringify(id)} has no post at ${JSON.stringify(url)}.`, {
    hint: `The addresses stand in: \`mentions show ${id}\``,
  })
