import { isDueAt } from '../../../src/cases/due.js'
import { handlingOf } from '../../../src/cases/handling.js'
import { isMutedAt } from '../../../src/cases/mutes.js'
import type { CaseEvent } from '../../../src/model/case-event.js'
import { DOUBTFUL_BELOW } from '../../../src/model/mention.js'
import type {
  Candidate,
  CaseFile,
  CaseOutline,
  MentionFilter,
  StoredCase,
  StoredMention,
  Writers,
} from '../../../src/store/port/cases.js'
import type { CaseRecord } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { isCovered } from './mutes.js'
import { postOf, storedPostOf } from './posts.js'
import { type MentionRow, markKey, type Tables } from './tables.js'

export function candidates(tables: Tables, filter: MentionFilter): readonly Candidate[] {
  const {
    brands,
    sources,
    places,
    publishedSince,
    minScore,
    minSeverity,
    danger,
    kinds,
    unannounced,
    search,
    all,
    tellKind,
    alsoIn,
    fits = () => true,
    unjudged,
    now,
    muted: onlyMuted,
    likenesses,
  } = filter
  const isDue = (record: MentionRow['record']): boolean => {
    const file = tables.cases.get(record.caseId)
    return record.due || (now !== undefined && file !== undefined && isDueAt(record, file, now))
  }
  const isMuted = ({ muted, dueLater, caseId }: MentionRow['record']): boolean => {
    const waitsFrom = tables.cases.get(caseId)?.waitsFrom
    const isUpNext = dueLater !== true || (now !== undefined && waitsFrom !== undefined && waitsFrom <= now)
    return muted !== undefined && isUpNext && (now === undefined || isMutedAt(muted, now))
  }
  const isAlso = ({ caseId }: MentionRow['record']): boolean => {
    const state = tables.cases.get(caseId)?.state
    return alsoIn?.some((one) => one === state) === true
  }
  const isUnjudged = (
    { record, mention }: Pick<MentionRow, 'record' | 'mention'>,
    { relevantFrom, openIn }: NonNullable<MentionFilter['unjudged']>,
  ): boolean =>
    mention.unjudged !== undefined &&
    (all === true ||
      (nobodyJudged(tables, record) &&
        !mention.official &&
        !record.baseline &&
        mention.relevance >= relevantFrom &&
        !record.isGone &&
        !isCovered(tables, record, now) &&
        openIn.some((state) => state === tables.cases.get(record.caseId)?.state)))
  const isFound = ({ postId }: MentionRow['record']): boolean => {
    if (search === undefined) return true
    const stored = storedPostOf(tables, postId)
    return stored !== undefined && search(stored)
  }
  const isShown = ({ record, mention }: MentionRow): boolean =>
    brands.includes(record.brand) &&
    (onlyMuted === true
      ? isMuted(record)
      : unjudged === undefined
        ? all === true || isDue(record) || isAlso(record)
        : isUnjudged({ record, mention }, unjudged)) &&
    (publishedSince === undefined || (record.turned?.at ?? record.publishedAt) >= publishedSince) &&
    (minScore === undefined || mention.score >= minScore) &&
    (minSeverity === undefined || mention.severity >= minSeverity) &&
    (danger !== true || mention.danger) &&
    (kinds === undefined || kinds.includes(mention.kind)) &&
    (unannounced !== true || !record.announced) &&
    (likenesses === undefined || isLike(tables, record.caseId, likenesses)) &&
    ((sources === undefined && places === undefined) ||
      sources?.some((id) => tables.given.get(record.postId)?.has(id)) === true ||
      places?.includes(tables.posts.get(record.postId)?.post.place.toLowerCase() ?? '') === true) &&
    isFound(record)
  return [...tables.mentions.values()]
    .filter(isShown)
    .flatMap((row): readonly Candidate[] => {
      const { record, mention, startsPromise } = row
      const file = tables.cases.get(record.caseId)
      return file === undefined
        ? []
        : [
            {
              mentionId: record.id,
              caseId: record.caseId,
              postId: record.postId,
              brand: record.brand,
              score: mention.score,
              severity: mention.severity,
              danger: mention.danger,
              waitsSince: record.turned?.at ?? record.publishedAt,
              startsPromise,
              complainedBefore: record.complainedBefore,
              needsReply: record.needsReply,
              due: isDue(record),
              ...(isMuted(record) && { muted: true as const }),
              ...(record.due &&
                mention.relevance < DOUBTFUL_BELOW &&
                !tables.marks.has(markKey(record.postId, record.brand)) && { doubtful: true as const }),
              ...handledOf(file),
              touchedAt: file.touchedAt,
              followers: tables.people.get(record.personId ?? 0)?.author.followers ?? 0,
              ...likenessOf(tables, record.id),
              ...(tellKind && { kind: mention.kind }),
              ...(unjudged !== undefined && mention.unjudged !== undefined && { unjudged: mention.unjudged }),
            },
          ]
    })
    .filter(fits)
}

const isLike = (tables: Tables, caseId: number, likenesses: readonly number[]): boolean =>
  [...tables.mentions.values()].some(
    ({ record }) => record.caseId === caseId && likenesses.includes(tables.likenessOf.get(record.id) ?? 0),
  )

function likenessOf(tables: Tables, mentionId: number): Pick<Candidate, 'likeness'> {
  const likeness = tables.likenessOf.get(mentionId) ?? 0
  return likeness > 0 ? { likeness } : {}
}

function handledOf(file: CaseRecord): Pick<Candidate, 'handled'> {
  const handled = { state: file.state, ...handlingOf(file) }
  return Object.keys(handled).length === 1 && file.state === 'new' ? {} : { handled }
}

export function writers(tables: Tables, caseIds: readonly number[]): Writers {
  const firstPost = (caseId: number) =>
    [...tables.mentions.values()]
      .flatMap(({ record }) => (record.caseId === caseId ? [record.postId] : []))
      .sort((one, other) => Number(one) - Number(other))[0]
  return new Map(
    caseIds.flatMap((id) => {
      const file = tables.cases.get(id)
      const post = firstPost(id)
      if (file === undefined || (file.personId === undefined && post === undefined)) return []
      return [[id, file.personId === undefined ? `post ${post}` : `person ${file.personId}`] as const]
    }),
  )
}

/** It is about the brand: by the rules of now, or since somebody said that it needs a reply. */
export const namesBrand = ({ unmatched, needsReply }: MentionRow['record']): boolean =>
  unmatched !== true || needsReply

/** Neither the rules nor a person. */
export const nobodyJudged = (
  { marks }: Tables,
  { postId, brand, needsReply, unmatched }: MentionRow['record'],
): boolean => !needsReply && unmatched !== true && !marks.has(markKey(postId, brand))

export const mentions = (tables: Tables, ids: readonly number[]): readonly StoredMention[] =>
  ids.flatMap((id) => mentionOf(tables, tables.mentions.get(id)) ?? [])

export function caseFile(tables: Tables, caseId: number): CaseFile | undefined {
  const file = tables.cases.get(caseId)
  const last = tables.history.get(caseId)?.at(-1)
  if (file === undefined && last?.code === 'removed' && last.args.into !== undefined)
    return caseFile(tables, last.args.into)
  const ofCase = [...tables.mentions.values()]
    .filter(({ record }) => record.caseId === caseId)
    .toSorted(
      ({ record: one }, { record: other }) =>
        one.publishedAt.getTime() - other.publishedAt.getTime() || one.id - other.id,
    )
    .flatMap((row) => mentionOf(tables, row) ?? [])
  if (file === undefined || ofCase.length === 0) return undefined
  return {
    case: caseOf(tables, file),
    mentions: ofCase,
    history: tables.history.get(caseId) ?? [],
    foundBy: Object.fromEntries(ofCase.map(({ post }) => [post.id, foundBy(tables, post.id)])),
  }
}

export const outlines = (tables: Tables, caseIds: readonly number[]): ReadonlyMap<number, CaseOutline> =>
  new Map(
    caseIds.flatMap((id) => {
      const file = caseFile(tables, id)
      if (file?.case.id !== id) return []
      const posts = file.mentions.map(({ post }) => ({
        id: post.id,
        isGone: post.gone !== undefined,
        isSigned: post.author !== undefined,
      }))
      return [[id, { posts, history: file.history }] as const]
    }),
  )

const foundBy = ({ given }: Tables, postId: string) =>
  Array.from(given.get(postId) ?? [], ([sourceId, { firstSeenAt }]) => ({ sourceId, firstSeenAt })).toSorted(
    (one, other) => one.firstSeenAt.getTime() - other.firstSeenAt.getTime(),
  )

function mentionOf(tables: Tables, row: MentionRow | undefined): StoredMention | undefined {
  if (row === undefined) return undefined
  const { record, mention, startsPromise } = row
  const post = postOf(tables, record.postId)
  const firstSeenAt = tables.posts.get(record.postId)?.firstSeenAt
  const file = tables.cases.get(record.caseId)
  const mark = tables.marks.get(markKey(record.postId, record.brand))?.verdict
  if (post === undefined || firstSeenAt === undefined || file === undefined) return undefined
  return {
    ...mention,
    id: record.id,
    brand: record.brand,
    post,
    firstSeenAt,
    ...(record.turned && { turned: record.turned }),
    startsPromise,
    complainedBefore: record.complainedBefore,
    needsReply: record.needsReply,
    due: record.due,
    ...(record.dueLater === true && { dueLater: true as const }),
    ...(record.muted && { muted: record.muted }),
    follows: record.follows,
    ...(record.unmatched && { unmatched: true as const }),
    baseline: record.baseline,
    ...(mark !== undefined && { mark }),
    case: caseOf(tables, file),
  }
}

function caseOf({ people }: Tables, file: CaseRecord): StoredCase {
  const { id, brand, state, openedAt, touchedAt, revision, personId } = file
  const person = people.get(personId ?? 0)
  return {
    id,
    brand,
    state,
    openedAt,
    touchedAt,
    ...handlingOf(file),
    revision,
    ...(person && { person: { place: person.place, author: person.author } }),
  }
}

export function doneBy(
  { cases, history }: Tables,
  by: string,
  { brands, limit }: { brands: readonly string[]; limit: number },
): readonly { caseId: number; event: CaseEvent }[] {
  return [...cases.values()]
    .filter(({ brand }) => brands.includes(brand))
    .toSorted((one, other) => one.id - other.id)
    .flatMap(({ id }) => (history.get(id) ?? []).toReversed().map((event) => ({ caseId: id, event })))
    .filter(({ event }) => event.by?.toLowerCase() === storable(by).toLowerCase())
    .toSorted((one, other) => other.event.at.getTime() - one.event.at.getTime())
    .slice(0, limit)
}

export function answersGiven(
  { cases, history }: Tables,
  brands: readonly string[],
  { since, limit }: { since: Date; limit: number },
): readonly { caseId: number; text: string }[] {
  return [...cases.values()]
    .filter(({ brand }) => brands.includes(brand))
    .toSorted((one, other) => one.id - other.id)
    .flatMap(({ id }) => (history.get(id) ?? []).toReversed().map((event) => ({ caseId: id, event })))
    .filter(({ event }) => event.by !== undefined && event.at >= since)
    .toSorted((one, other) => other.event.at.getTime() - one.event.at.getTime())
    .flatMap(({ caseId, event }) =>
      event.code === 'answered' && event.args.text !== undefined ? [{ caseId, text: event.args.text }] : [],
    )
    .slice(0, limit)
}

export function markAnnounced(tables: Tables, mentionIds: readonly number[]): void {
  const rows = mentionIds.flatMap((id) => tables.mentions.get(id) ?? [])
  const fresh = rows.filter(({ record }) => !record.announced)
  for (const row of fresh)
    tables.mentions.set(row.record.id, { ...row, record: { ...row.record, announced: true } })
  for (const caseId of new Set(fresh.map(({ record }) => record.caseId))) {
    const file = tables.cases.get(caseId)
    if (file) tables.cases.set(caseId, { ...file, revision: file.revision + 1 })
  }
}
