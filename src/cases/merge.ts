import type { CaseState, Handling } from '../model/case.js'
import type { CaseEvent, CaseThen } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { firstOf } from '../text/moments.js'
import type { When } from './decide.js'
import { fromThen, handlingOf, toThen, withHandling } from './handling.js'
import { stateAt, states, waitsAt } from './states.js'

type Standing = { state: CaseState } & Handling

/**
 * How a case stands with which another one became one. Whoever waits goes on waiting: it is the first one's state, unless the other one
 * waits for us, or will, and the first one does not. The first one who has it keeps it, and no tag is lost.
 */
export function standingOfBoth(kept: Standing, other: Standing, at: Date): Standing {
  const one = awake(kept, at)
  const two = awake(other, at)
  const leading = urgency(two, at) > urgency(one, at) ? two : one
  const owner = one.owner ?? two.owner
  const tags = [...new Set([...(one.tags ?? []), ...(two.tags ?? [])])]
  const cause = one.cause ?? two.cause
  const waitsFrom = wakesAt(leading, one, two)
  const { owner: _, tags: __, cause: ___, waitsFrom: ____, ...moments } = handlingOf(leading)
  return {
    state: leading.state,
    ...moments,
    ...(owner !== undefined && { owner }),
    ...(tags.length > 0 && { tags }),
    ...(cause !== undefined && { cause }),
    ...(waitsFrom !== undefined && { waitsFrom }),
  }
}

/** What was put off until now is what it was before. */
function awake<One extends Standing>(one: One, at: Date): One {
  const state = stateAt(one, at)
  if (state === one.state) return one
  const { waitsFrom: _, ...rest } = one
  return { ...rest, state } as One
}

/** Whether it waits for us now, will from some moment on, or not at all. */
function urgency(one: Standing, at: Date): number {
  if (waitsAt(one, at)) return 2
  return one.waitsFrom === undefined ? 0 : 1
}

/** No word that was promised for either of them is forgotten. */
function wakesAt(leading: Standing, ...both: readonly Standing[]): Date | undefined {
  if (states[leading.state].waitsForUs) return undefined
  const moments = both.flatMap(({ waitsFrom }) => waitsFrom ?? [])
  return firstOf(moments)
}

/**
 * What happens to two cases that become one.
 *
 * @param posts the ids of those of the other one
 */
export function merge(
  { kept, other, posts }: { kept: CaseRecord; other: CaseRecord; posts: readonly string[] },
  when: Required<When>,
): { kept: CaseEvent; other: CaseEvent } {
  const earliest = other.openedAt < kept.openedAt ? other.openedAt : kept.openedAt
  const latest = other.touchedAt > kept.touchedAt ? other.touchedAt : kept.touchedAt
  return {
    kept: {
      code: 'merged',
      args: {
        from: other.id,
        posts,
        stands: toThen(standingOfBoth(kept, other, when.at)),
        opened: { before: kept.openedAt.toISOString(), after: earliest.toISOString() },
        touched: latest.toISOString(),
      },
      ...when,
    },
    other: { code: 'removed', args: { why: 'merged', into: kept.id, was: caseThen(other) }, ...when },
  }
}

const caseThen = (file: CaseRecord): CaseThen => ({
  ...toThen(file),
  ...(file.personId !== undefined && { personId: file.personId }),
  openedAt: file.openedAt.toISOString(),
  touchedAt: file.touchedAt.toISOString(),
  revision: file.revision,
})

/** A case as it was. Whoever decided on it as it was before it went has to decide again. */
export const caseOfThen = (id: number, brand: string, was: CaseThen): CaseRecord =>
  withHandling<CaseRecord>(
    {
      id,
      brand,
      ...(was.personId !== undefined && { personId: was.personId }),
      state: was.state,
      openedAt: new Date(was.openedAt),
      touchedAt: new Date(was.touchedAt),
      revision: was.revision + 1,
      isActedOn: true,
    },
    fromThen(was),
  )
