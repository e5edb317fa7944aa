import { overSince } from '../cases/over.js'
import { otherCases, wordless } from '../cases/wordless.js'
import { isEmpty, withoutWords } from '../identity/gone.js'
import type { CaseEvent } from '../model/case-event.js'
import type { KeptFor } from '../model/post.js'
import type { Changes, Facts, FactsQuery, MentionRecord, PostRecord } from '../store/port/records.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** How long words are kept, in milliseconds, and what says so. */
type Keep = { why: Exclude<KeptFor, 'closed'>; after: number }

export const factsForKept = (postIds: readonly string[]): FactsQuery => ({ postIds })

/**
 * What it changes that a place lets nobody keep the words of these posts for longer: their cases say so, and stand as they did. Pure.
 */
export function recordKept(
  postIds: readonly string[],
  { why, after }: Keep,
  at: Date,
  facts: Facts,
): Changes {
  const work = createWorkspace(facts)
  const placesIn = new Map<number, Set<string>>()
  for (const record of postIds.flatMap((id) => work.post(id) ?? [])) {
    for (const { caseId } of deleteWords(work, record, { why, at })) {
      const places = placesIn.get(caseId) ?? new Set()
      placesIn.set(caseId, places.add(record.post.place))
    }
  }
  for (const [caseId, [place, ...others]] of placesIn)
    work.append(caseId, [
      {
        code: 'words-deleted',
        args: { why, after, ...(place !== undefined && others.length === 0 && { place }) },
        at,
      },
    ])
  return work.changes()
}

type ClosedRules = {
  /** How long the words of a case are kept once it is over, and after which time it lapses; milliseconds. */
  after: number
  lapse: number
  /** Of the config: what is about another one is for its config to say. */
  brands: readonly string[]
}

export const factsForClosed = (caseIds: readonly number[]): FactsQuery => ({
  caseIds,
  withHistory: true,
  withRemoved: true,
})

/**
 * What it changes that cases are over for long enough: nothing says what was said in them, or in what became a part of them. That they
 * were, when, of which kind and how they went stays. A post that stands in another case, too, stays until that one is over. Pure.
 */
export function recordClosed(
  caseIds: readonly number[],
  rules: ClosedRules,
  at: Date,
  facts: Facts,
): { changes?: Changes; wants?: FactsQuery } {
  const work = createWorkspace(facts)
  const isOver = (caseId: number) => isOverFor(work, caseId, rules, at)
  const asked = new Set(caseIds)
  const isThere = new Set(facts.cases.map(({ id }) => id))
  const over = [...asked].filter((id) => isThere.has(id) && isOver(id))
  const parts = over.flatMap((id) => partsOf(id, isThere, facts.histories))
  const lacking = parts.filter((id) => !facts.histories.has(id))
  if (lacking.length > 0)
    return { wants: factsForClosed([...caseIds, ...facts.histories.keys(), ...lacking]) }

  const histories = new Map<number, readonly CaseEvent[]>()
  for (const id of [...over, ...parts]) {
    const events = facts.histories.get(id) ?? []
    const bare = events.map(wordless)
    if (JSON.stringify(bare) !== JSON.stringify(events)) histories.set(id, bare)
  }
  const told = new Set<number>(over.filter((id) => histories.has(id)))
  for (const caseId of over) {
    for (const { postId } of inSight(work.mentionsIn(caseId))) {
      const record = work.post(postId)
      const stays = inSight(work.mentionsOf(postId)).some((mention) => !isOver(mention.caseId))
      if (record === undefined || stays) continue
      for (const mention of deleteWords(work, record, { why: 'closed', at })) told.add(mention.caseId)
    }
  }
  const event = { code: 'words-deleted', args: { why: 'closed', after: rules.after }, at } as const
  // Another case, over as well, of which a post stood here: its notes are for its own turn.
  for (const caseId of told) if (!over.includes(caseId)) work.append(caseId, [event])
  for (const caseId of over) work.wordlessCase(caseId, told.has(caseId) ? [event] : [])
  return {
    changes: { ...work.changes(), erased: { people: [], posts: [], list: [], histories } },
  }
}

/** Those that became a part of it, or of a part of it, and are no more: their histories stay on record. */
function partsOf(
  caseId: number,
  isThere: ReadonlySet<number>,
  histories: Facts['histories'],
): readonly number[] {
  const found = new Set<number>()
  const removedFor = (id: number) =>
    [...histories].flatMap(([other, events]) =>
      events.some(({ code, args }) => code === 'removed' && args.into === id) ? [other] : [],
    )
  const look = (id: number): void => {
    for (const other of [...(histories.get(id) ?? []).flatMap(otherCases), ...removedFor(id)]) {
      if (other === caseId || isThere.has(other) || found.has(other)) continue
      found.add(other)
      look(other)
    }
  }
  look(caseId)
  return [...found]
}

function isOverFor(
  work: Workspace,
  caseId: number,
  { after, lapse, brands }: ClosedRules,
  at: Date,
): boolean {
  const file = work.case(caseId)
  const mentions = inSight(work.mentionsIn(caseId))
  const since = overSince(file, { lapse, isInDanger: mentions.some(({ danger, due }) => danger && due) })
  if (since === undefined || !brands.includes(file.brand)) return false
  const before = at.getTime() - after
  // A post of old times may have come in only now.
  const cameIn = mentions.flatMap(({ postId }) => work.post(postId)?.firstSeenAt.getTime() ?? [])
  return since.getTime() < before && cameIn.every((moment) => moment < before)
}

const inSight = (mentions: readonly MentionRecord[]) =>
  mentions.filter(({ hiddenAt }) => hiddenAt === undefined)

/** @returns its mentions that said something; none where nothing was left of it */
function deleteWords(
  work: Workspace,
  record: PostRecord,
  { why, at }: { why: KeptFor; at: Date },
): readonly MentionRecord[] {
  if (isEmpty(record.post)) return []
  work.putPost({ ...record, post: { ...withoutWords(record.post), wordsDeleted: { at, why } } })
  const mentions = inSight(work.mentionsOf(record.post.id))
  for (const mention of mentions) work.putMention(mention, 'bare')
  return mentions
}
