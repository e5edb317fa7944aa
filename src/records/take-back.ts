import { isDeed } from '../cases/deeds.js'
import { caseOfThen } from '../cases/merge.js'
import { standing, type UndoRefusal } from '../cases/undo.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Mark } from '../model/mention.js'
import type { Facts } from '../store/port/records.js'
import { moveMentions } from './move-mentions.js'
import type { Workspace } from './workspace.js'

/** Whose case it is taken back on, by whom and when. */
type TakingBack = { caseId: number; at: Date; by: string }

type Of<Code extends CaseEvent['code']> = Extract<CaseEvent, { code: Code }>

/** Of each post that was meant, what was said of it before holds again, also what was said of the case that it was part of then. */
export function takeBackMark(
  work: Workspace,
  { caseId, url, left, at, by }: TakingBack & { url: string | undefined; left: readonly CaseEvent[] },
  { histories }: Facts,
): undefined {
  for (const record of work.mentionsIn(caseId)) {
    const address = work.post(record.postId)?.post.url
    if (record.hiddenAt !== undefined || (url !== undefined && address !== url)) continue
    const { postId, brand } = record
    const verdict = saidBefore(historyOfPost(postId, { id: caseId, history: left }, histories), address)
    work.putMark({ postId, brand, verdict, at, by })
    work.putMention(record)
  }
}

function saidBefore(history: readonly CaseEvent[], address: string | undefined): Mark | undefined {
  const last = history.findLast(
    (event) =>
      (event.code === 'marked' || event.code === 'unmarked') &&
      (event.args.url === undefined || event.args.url === address),
  )
  return last?.code === 'marked' ? last.args.verdict : undefined
}

/** What happened to the cases that a post was part of, as long as it was part of each, up to the one where it is now. */
function historyOfPost(
  postId: string,
  { id, history }: { id: number; history: readonly CaseEvent[] },
  histories: Facts['histories'],
): readonly CaseEvent[] {
  const came = history.findLastIndex((event) => isArrival(event) && event.args.posts.includes(postId))
  const arrival = history[came]
  if (arrival === undefined || !isArrival(arrival)) return history
  const { from } = arrival.args
  const before = standing(histories.get(from) ?? [])
  // A case may come and go several times: what counts is what happened to it until that one moment.
  const left = before.findIndex(
    (event) => isDeparture(event, id) && event.at.getTime() === arrival.at.getTime(),
  )
  const there = left < 0 && arrival.code === 'merged' ? before : before.slice(0, Math.max(0, left))
  return [...historyOfPost(postId, { id: from, history: there }, histories), ...history.slice(came + 1)]
}

const isArrival = (event: CaseEvent): event is Of<'merged'> | Of<'split-off'> =>
  event.code === 'merged' || event.code === 'split-off'

const isDeparture = (event: CaseEvent, into: number): boolean =>
  (event.code === 'split' || event.code === 'removed') && event.args.into === into

/** The cases that posts came from, of all those whose histories are known. */
export const cameFrom = (histories: Facts['histories']): readonly number[] =>
  Array.from(histories.values()).flatMap((history) =>
    standing(history).flatMap((event) => (isArrival(event) ? [event.args.from] : [])),
  )

/** The other case is there again, with those of its posts that there still are. What was added since stays where it is. */
export function bringBack(
  work: Workspace,
  { args: { from, posts } }: Of<'merged'>,
  { histories }: Facts,
  { caseId, at, by }: TakingBack,
): undefined {
  const own = new Set(posts)
  const mentions = work.mentionsIn(caseId).filter(({ postId }) => own.has(postId))
  const stands = standing(histories.get(from) ?? [])
  const removals = removedLast(stands)
  const was = removals.findLast(({ args }) => args.was !== undefined)?.args.was
  if (mentions.length === 0 || was === undefined) return
  const { personId: _, openedAt: __, touchedAt: ___, revision: ____, ...back } = was
  const gone = new Set<CaseEvent>(removals)
  const isActedOn = stands.some((event) => !gone.has(event) && isDeed(event))
  work.restoreCase(
    { ...caseOfThen(from, work.case(caseId).brand, was), isActedOn },
    removals.toReversed().map((removed) => ({
      code: 'undone',
      args: { code: 'removed', at: removed.at.toISOString(), back },
      at,
      by,
    })),
  )
  moveMentions(work, mentions, from)
}

/**
 * That it became part of another one, since it was a case of its own for the last time: twice where it was split off under its old id, and
 * that was taken back.
 */
function removedLast(stands: readonly CaseEvent[]): readonly Of<'removed'>[] {
  const own = stands.findLastIndex(({ code }) => code === 'split-off')
  return stands.slice(own + 1).filter((event) => event.code === 'removed')
}

/**
 * The posts of the case that was split off are where they were, with what it took in since.
 *
 * @returns a refusal where somebody did something with it
 */
export function putBack(
  work: Workspace,
  { args: { into } }: Of<'split'>,
  { cases, histories }: Facts,
  { caseId, at, by }: TakingBack,
): UndoRefusal | undefined {
  const acts = standing(histories.get(into) ?? []).filter((event) => event.by !== undefined)
  const last = acts.at(-1)
  if (last !== undefined && last.code !== 'split-off') return { refused: 'undo', last }
  // Nothing may be left of it.
  if (!cases.some(({ id }) => id === into)) return undefined
  moveMentions(work, work.mentionsIn(into), caseId)
  work.removeCase(into, [
    ...takenBackIn(histories.get(into) ?? [], { at, by }),
    { code: 'removed', args: { why: 'put-back', into: caseId }, at, by },
  ])
  return undefined
}

/** One that was part of another before is that again, as if it had never been split off. */
function takenBackIn(history: readonly CaseEvent[], when: { at: Date; by: string }): readonly CaseEvent[] {
  const stands = standing(history)
  const begun = stands.findLast(({ code }) => code === 'split-off')
  const was = stands.findLast((event) => event.code === 'removed')?.args.was
  if (begun === undefined || was === undefined) return []
  const { personId: _, openedAt: __, touchedAt: ___, revision: ____, ...back } = was
  const args = { code: begun.code, at: begun.at.toISOString(), back }
  return [{ code: 'undone', args, ...when }]
}

/** What a baseline took off the list is as it was before, as far as it is in sight. */
export function bringToList(
  work: Workspace,
  { args: { posts = [] } }: Of<'set-aside'>,
  { caseId }: Pick<TakingBack, 'caseId'>,
): undefined {
  const own = new Set(posts)
  for (const record of work.mentionsIn(caseId)) {
    if (record.hiddenAt !== undefined || !record.baseline || !own.has(record.postId)) continue
    const post = work.post(record.postId)
    if (post?.baseline === true) work.putPost({ ...post, baseline: false })
    work.putMention({ ...record, baseline: false })
  }
}
