import { type Engagement, keptFor, type Post, removers } from '../../model/post.js'
import { authorColumns, authorOf } from './persons.js'
import {
  asJson,
  date,
  dateOrNull,
  json,
  number,
  oneOf,
  optionalDate,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
} from './values.js'

export const dateOrigins = ['source', 'found', 'first-seen'] as const

/** The parts of a post that nothing is looked up by. */
type Details = {
  titleOf?: NonNullable<Post['titleOf']>
  engagement?: Engagement
  tags?: readonly string[]
  quoted?: NonNullable<Post['quoted']>
  thread?: NonNullable<Post['thread']>
  position?: number
  positions?: NonNullable<Post['positions']>
  staffOf?: string
}

/** What `postOf` reads; `p` is the post, `a` its author. */
export const postColumns = `
  p.id as post_id, p.url, p.place, p.title, p.text, p.published, p.published_from, p.updated, p.first_seen,
  p.language, p.details, p.gone_by, p.gone, p.gone_said, p.words_deleted, p.words_kept_for, p.person as author, ${authorColumns('a', 'author_')}`
export const fromPosts = 'posts p left join persons a on a.id = p.person'

/** @param words of a text or title, as it is stored */
export function postOf(row: Row, words: (stored: unknown) => string): Post {
  const title = row.title === null ? undefined : words(row.title)
  const updatedAt = optionalDate(row, 'updated')
  const language = optionalText(row, 'language')
  return {
    id: String(number(row, 'post_id')),
    url: text(row, 'url'),
    place: text(row, 'place'),
    ...(title !== undefined && { title }),
    text: words(row.text),
    ...(row.author !== null && { author: authorOf(row, 'author_') }),
    publishedAt: date(row, 'published'),
    publishedAtFrom: oneOf(row, 'published_from', dateOrigins),
    ...(updatedAt && { updatedAt }),
    ...(language !== undefined && { language }),
    ...(row.details !== null && json<Details>(row, 'details')),
    ...(row.gone_by !== null && {
      gone: { by: oneOf(row, 'gone_by', removers), at: date(row, 'gone'), saidBy: text(row, 'gone_said') },
    }),
    ...(row.words_deleted !== null && {
      wordsDeleted: { at: date(row, 'words_deleted'), why: oneOf(row, 'words_kept_for', keptFor) },
    }),
  }
}

/** The columns of a post that an edit may change, in the order of `postValues`. */
export const changingColumns = [
  'person',
  'published',
  'published_from',
  'updated',
  'language',
  'url',
  'title',
  'details',
  'thread',
  'text_length',
  'gone_by',
  'gone',
  'gone_said',
  'words_deleted',
  'words_kept_for',
] as const

/** All but its text. */
export function postValues(post: Post, personId: number | undefined): readonly (string | number | null)[] {
  const { titleOf, engagement, tags, quoted, thread, position, positions, staffOf } = post
  const details: Details = {
    ...(titleOf && { titleOf }),
    ...(engagement && { engagement }),
    ...(tags && { tags }),
    ...(quoted && { quoted }),
    ...(thread && { thread }),
    ...(position !== undefined && { position }),
    ...(positions && { positions }),
    ...(staffOf !== undefined && { staffOf: storable(staffOf) }),
  }
  return [
    personId ?? null,
    post.publishedAt.getTime(),
    post.publishedAtFrom,
    dateOrNull(post.updatedAt),
    orNull(post.language),
    storable(post.url),
    orNull(post.title),
    Object.keys(details).length > 0 ? asJson(details) : null,
    orNull(thread?.id),
    post.text.length,
    orNull(post.gone?.by),
    dateOrNull(post.gone?.at),
    orNull(post.gone?.saidBy),
    dateOrNull(post.wordsDeleted?.at),
    orNull(post.wordsDeleted?.why),
  ]
}
