import { setImmediate } from 'node:timers/promises'
import { namedBy } from '../cases/named-by.js'
import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import type { CaseEvent } from '../model/case-event.js'
import { MentionsError } from '../model/error.js'
import type { Mark } from '../model/mention.js'
import type { StoredMention } from '../store/port/cases.js'
import type { Marked, MarkedCase } from '../views/acted.js'
import { lastActOf } from './act.js'
import type { Context } from './context.js'
import { nextCase } from './next-case.js'
import { runCommand } from './run-command.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'
import { momentFor } from './who.js'

export type MarkOptions = {
  caseIds: readonly number[]
  /** Undefined takes back what was said before. */
  verdict: Mark | undefined
  /** Only the post at this address. */
  url?: string | undefined
  /** Who says so. */
  by: string
  /** Told of each case when it is marked: those after it may fail. */
  onMarked(): void
}

/**
 * Keeps what a person says of cases, of one after the other. One that went meanwhile is left out.
 *
 * @throws MentionsError when a case has no post at the address
 */
export async function markCases(context: Context, setup: Setup, options: MarkOptions): Promise<Marked> {
  const { caseIds, verdict, url, by, onMarked } = options
  const { config } = setup
  const command =
    verdict === undefined ? { do: 'unmark' as const, url } : { do: 'mark' as const, verdict, url }
  return await writeStore(context, setup, async (store) => {
    const when = { at: await momentFor(store, { by, config, now: context.now() }), by }
    const cases: MarkedCase[] = []
    const gone: string[] = []
    for (const caseId of caseIds) {
      // Only then a Ctrl-C is heard.
      await setImmediate()
      if (context.signal.aborted) break
      const { mentionIds, isNews } = await runCommand(store, { caseId, command, when })
      const [first, ...others] = await store.cases.mentions(mentionIds)
      if (first === undefined && url !== undefined) throw noPost(shortId(caseId), url)
      if (first === undefined) gone.push(shortId(caseId))
      else {
        const history = (await store.cases.file(caseId))?.history ?? []
        cases.push(described([first, ...others], { isNews, history, when }))
        onMarked()
      }
    }
    return {
      ...when,
      verdict,
      cases,
      gone,
      left: caseIds.length - cases.length - gone.length,
      next: await nextCase({ store, config, by, now: context.now() }),
    }
  })
}

type Told = { isNews: boolean; history: readonly CaseEvent[]; when: { at: Date; by: string } }

function described(
  marked: readonly [StoredMention, ...StoredMention[]],
  { isNews, history, when }: Told,
): MarkedCase {
  const [first] = marked
  const lastByOther = lastActOf(history, when)
  return {
    shortId: shortId(first.case.id),
    posts: marked.length,
    named: namedBy(marked) ?? first,
    state: stateAt(first.case, when.at),
    isNews,
    due: marked.some(({ due }) => due),
    setAside: marked.every(({ due, needsReply, baseline }) => !due && needsReply && baseline),
    ...(lastByOther && { lastByOther }),
  }
}

const noPost = (id: string, url: string) =>
  new MentionsError(`The case ${JSON.stringify(id)} has no post at ${JSON.stringify(url)}.`, {
    hint: `The addresses stand in: \`mentions show ${id}\``,
  })
