import { setImmediate } from 'node:timers/promises'
import { countedPosts } from '../cases/counted-posts.js'
import type { Command, Refusal } from '../cases/decide.js'
import { namedBy } from '../cases/named-by.js'
import { isSamePerson } from '../cases/same-person.js'
import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import { standing } from '../cases/undo.js'
import { otherPeople } from '../cases/whose.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Store } from '../store/port.js'
import type { Acted, ActedCase } from '../views/acted.js'
import type { Context } from './context.js'
import { answeredIncidents } from './incidents/of-cases.js'
import { nextCase } from './next-case.js'
import { runCommand } from './run-command.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'
import { momentFor } from './who.js'

export type ActOptions = { caseIds: readonly number[]; command: Command; by: string }

/** Of more cases than these nobody reads what happened to each. */
const MOST_HISTORIES = 20

/** Does the same with each of the cases, one after the other: each as a whole, on what it is at that moment. */
export async function actOnCases(context: Context, setup: Setup, options: ActOptions): Promise<Acted> {
  const { caseIds, command, by } = options
  return await writeStore(context, setup, async (store) => {
    const at = await momentFor(store, { by, config: setup.config, now: context.now() })
    const ran: (Ran & { isNews: boolean; refusal?: Refusal })[] = []
    const gone: string[] = []
    for (const caseId of caseIds) {
      // Only then a Ctrl-C is heard.
      await setImmediate()
      if (context.signal.aborted) break
      const { mentionIds, isNews, refusal } = await runCommand(store, { caseId, command, when: { at, by } })
      if (mentionIds.length === 0) gone.push(shortId(caseId))
      else ran.push({ caseId, mentionIds, isNews, ...(refusal && { refusal }) })
    }
    const acted = await withPosts(store, ran, { at, by })
    const answered = ran.filter(({ isNews }) => isNews && command.do === 'answer').map((one) => one.caseId)
    const incidents = await answeredIncidents(store, answered, at)
    return {
      command,
      by,
      at,
      changed: acted.filter(({ isNews, refusal }) => isNews && refusal === undefined),
      same: acted.filter(({ isNews, refusal }) => !isNews && refusal === undefined),
      refused: acted.flatMap(({ refusal, ...one }) => (refusal === undefined ? [] : [{ ...one, refusal }])),
      gone,
      left: caseIds.length - ran.length - gone.length,
      ...(incidents.length > 0 && { incidents }),
      next: await nextCase({ store, config: setup.config, by, now: context.now() }),
    }
  })
}

type Ran = { caseId: number; mentionIds: readonly number[] }

/** With what people recognise each by. */
export async function withPosts<One extends Ran>(
  store: Store,
  ran: readonly One[],
  { at, by }: { at: Date; by: string },
): Promise<(One & ActedCase)[]> {
  const mentions = await store.cases.mentions(ran.flatMap(({ mentionIds }) => mentionIds))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const isTold = ran.length <= MOST_HISTORIES
  const acted: (One & ActedCase)[] = []
  for (const one of ran) {
    const own = one.mentionIds.flatMap((id) => byId.get(id) ?? [])
    const named = namedBy(own)
    if (named === undefined) continue
    const history = isTold ? (await store.cases.file(one.caseId))?.history : undefined
    const lastByOther = history && lastActOf(history, { at, by })
    acted.push({
      ...one,
      shortId: shortId(one.caseId),
      named,
      posts: countedPosts(own).length,
      morePeople: otherPeople(named, own),
      state: stateAt(named.case, at),
      ...(lastByOther && { lastByOther }),
    })
  }
  return acted
}

/** For how long what somebody did is worth telling the next one. Milliseconds. */
const RECENT = 24 * 60 * 60_000

/** The last thing that anybody else did to the case before us, if that was lately. */
export function lastActOf(
  history: readonly CaseEvent[],
  { at, by }: { at: Date; by: string },
): CaseEvent | undefined {
  const stands = standing(history)
  const own = stands.findLastIndex(
    (event) => isSamePerson(event.by, by) && event.at.getTime() === at.getTime(),
  )
  const before = stands.slice(0, own < 0 ? undefined : own).findLast((event) => event.by !== undefined)
  const isRecent = before !== undefined && at.getTime() - before.at.getTime() <= RECENT
  return isRecent && !isSamePerson(before.by, by) ? before : undefined
}
