import type { Candidate } from '../store/port/cases.js'
import type { Ranked } from './rank.js'

/** Cases of posts in nearly the same words, which a list shows as one row: that of the first of them, in the order to answer. */
export type CopyGroup = {
  /** The first of them leads; each once, in the order to answer. */
  caseIds: readonly number[]
  /** Their mentions in this list, in its order. */
  mentions: readonly Ranked<Candidate>[]
  likeness: number
}

type Case = { caseId: number; own: Ranked<Candidate>[] }

/**
 * Which cases say nearly the same, of one brand. One that says anything else beside it stands for itself, and so does whoever is in danger,
 * came back, or was promised another word; and what was handled otherwise: nobody must overlook that one of fourteen is already answered.
 */
export function copyGroups(ranked: readonly Ranked<Candidate>[]): readonly CopyGroup[] {
  const alike = new Map<string, Case[]>()
  for (const one of casesOf(ranked)) {
    const key = keyOf(one)
    if (key === undefined) continue
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [one])
    else known.push(one)
  }
  return [...alike.values()].flatMap((cases) => {
    const likeness = cases[0]?.own[0]?.candidate.likeness
    return cases.length < 2 || likeness === undefined
      ? []
      : [{ caseIds: cases.map(({ caseId }) => caseId), mentions: cases.flatMap(({ own }) => own), likeness }]
  })
}

/** The list without what stands in the row of another case: of each group the first case stays. */
export function withoutFolded(
  ranked: readonly Ranked<Candidate>[],
  groups: readonly Pick<CopyGroup, 'caseIds'>[],
): readonly Ranked<Candidate>[] {
  const folded = new Set(groups.flatMap(({ caseIds }) => caseIds.slice(1)))
  return folded.size === 0 ? ranked : ranked.filter(({ candidate }) => !folded.has(candidate.caseId))
}

/** Only what has been compared: most posts say what nobody else does, and cost nothing here. */
function casesOf(ranked: readonly Ranked<Candidate>[]): Case[] {
  const shared = new Map<number, number>()
  for (const { candidate } of ranked)
    if (candidate.likeness !== undefined)
      shared.set(candidate.likeness, (shared.get(candidate.likeness) ?? 0) + 1)
  const isShared = ({ candidate: { likeness } }: Ranked<Candidate>) =>
    likeness !== undefined && (shared.get(likeness) ?? 0) > 1
  const copied = new Set(ranked.filter(isShared).map(({ candidate }) => candidate.caseId))
  if (copied.size === 0) return []
  const cases = new Map<number, Case>()
  for (const one of ranked) {
    const { caseId } = one.candidate
    if (!copied.has(caseId)) continue
    const known = cases.get(caseId)
    if (known === undefined) cases.set(caseId, { caseId, own: [one] })
    else known.own.push(one)
  }
  return [...cases.values()]
}

/** The same for cases that stand as one row; undefined for one that stands for itself. */
function keyOf({ own }: Case): string | undefined {
  const [first] = own
  if (first === undefined) return undefined
  const { brand, likeness, due, handled } = first.candidate
  const isOne = own.every(
    ({ candidate, wordOwed, foundLate }) =>
      candidate.likeness === likeness &&
      candidate.due === due &&
      foundLate === first.foundLate &&
      !candidate.danger &&
      !wordOwed,
  )
  if (likeness === undefined || !isOne || handled?.backSince !== undefined) return undefined
  const { state = 'new', owner, tags = [], cause } = handled ?? {}
  return JSON.stringify([brand, likeness, due, first.foundLate, state, owner?.toLowerCase(), tags, cause])
}
