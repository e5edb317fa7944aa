import type { CaseEvent } from '../model/case-event.js'
import { standing } from './undo.js'

/** A case that became part of another one, with the posts (their ids) that it brought. */
export type CameIn = { caseId: number; posts: readonly string[] }

/**
 * The cases that are part of one now, by its history, in the order in which they came; without those that were split off again and are
 * cases of their own.
 */
export function cameIn(history: readonly CaseEvent[]): readonly CameIn[] {
  const stands = standing(history)
  return stands.flatMap((event, at) =>
    event.code === 'merged' && !stands.slice(at).some((later) => isGivenBack(later, event.args.from))
      ? [{ caseId: event.args.from, posts: event.args.posts }]
      : [],
  )
}

const isGivenBack = (event: CaseEvent, caseId: number): boolean =>
  event.code === 'split' && event.args.into === caseId

/** Likewise with those that were part of these before. Of those whose histories are not known nobody knows what was part of them. */
export function allCameIn(
  caseId: number,
  histories: ReadonlyMap<number, readonly CaseEvent[]>,
): readonly CameIn[] {
  const found = new Map<number, CameIn>()
  const look = (id: number) => {
    for (const one of cameIn(histories.get(id) ?? [])) {
      if (one.caseId === caseId || found.has(one.caseId)) continue
      found.set(one.caseId, one)
      look(one.caseId)
    }
  }
  look(caseId)
  return [...found.values()]
}

/**
 * Which of the cases that came in gets its number back when some posts leave: one of which nothing would stay. Of several the one with
 * most posts, which is the one that the others had become part of; of equals the first that came.
 *
 * @param inSight the posts that the case has
 * @param leaving those of them that leave
 */
export function givenBack(
  came: readonly CameIn[],
  { inSight, leaving }: { inSight: ReadonlySet<string>; leaving: ReadonlySet<string> },
): CameIn | undefined {
  const sized = came
    .map((one) => ({ one, here: one.posts.filter((post) => inSight.has(post)) }))
    .filter(({ here }) => here.length > 0 && here.every((post) => leaving.has(post)))
  return sized.toSorted((one, other) => other.here.length - one.here.length)[0]?.one
}
