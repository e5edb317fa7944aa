import type { CaseEvent } from '../../../src/model/case-event.js'
import type { LearnedState } from '../../../src/model/learned.js'
import type { Lessons, MarkedMention } from '../../../src/store/port/lessons.js'
import type { StoredPost } from '../../../src/store/port/posts.js'
import { storable } from '../../../src/text/storable.js'
import { storedPostOf } from './posts.js'
import { markKey, type Tables } from './tables.js'

export const lessonsOf = ({ lessons }: Tables): ReadonlyMap<string, LearnedState> => lessons

export function saveLessons({ lessons }: Tables, { brand, state }: { brand: string; state: LearnedState }) {
  lessons.set(storable(brand), state)
}

export const markedBrands = ({ marks }: Tables): readonly string[] =>
  [...new Set(Array.from(marks.values(), ({ brand }) => brand))].sort()

export const marksOfBrand = (
  { marks, mentions, posts }: Tables,
  { brand, since, limit }: Parameters<Lessons['marks']>[0],
): readonly MarkedMention[] =>
  [...mentions.values()]
    .flatMap(({ record }): MarkedMention[] => {
      const mark = marks.get(markKey(record.postId, record.brand))
      const post = posts.get(record.postId)?.post
      const isReadable =
        post !== undefined &&
        post.gone === undefined &&
        post.wordsDeleted === undefined &&
        (post.text !== '' || post.title !== undefined)
      return mark === undefined ||
        record.brand !== storable(brand) ||
        !isReadable ||
        (since !== undefined && mark.at < since)
        ? []
        : [{ mentionId: record.id, verdict: mark.verdict, at: mark.at }]
    })
    .sort((one, other) => other.at.getTime() - one.at.getTime() || other.mentionId - one.mentionId)
    .slice(0, limit)

const isMark = (code: string) => code === 'marked' || code === 'unmarked'
const isMove = (event: CaseEvent): boolean =>
  event.by !== undefined && !isMark(event.code) && !(event.code === 'undone' && isMark(event.args.code))

export function untouched(
  tables: Tables,
  { brands, publishedSince, after, limit }: Parameters<Lessons['untouched']>[0],
): readonly StoredPost[] {
  const ids = new Set(
    [...tables.mentions.values()].flatMap(({ record: { brand, publishedAt, postId, caseId } }) =>
      brands.includes(brand) &&
      publishedAt >= publishedSince &&
      Number(postId) > Number(after ?? 0) &&
      tables.cases.get(caseId)?.state === 'new' &&
      !(tables.history.get(caseId) ?? []).some(isMove)
        ? [postId]
        : [],
    ),
  )
  return [...ids]
    .sort((one, other) => Number(one) - Number(other))
    .slice(0, limit)
    .flatMap((id) => storedPostOf(tables, id) ?? [])
}
