import type { Author, FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Parsers } from '../parsers.js'
import type { Comment, Owner, Question, Reply } from './shapes.js'
import { siteHost } from './sites.js'

/** Where a post stands: questions and answers of a site are numbered together, its comments by themselves. */
export const pageOf = (site: string, kind: 'questions' | 'a', id: string): string =>
  `https://${siteHost(site)}/${kind}/${id}`

export function questionPost(site: string, question: Question, parsers: Parsers): FoundPost {
  const { question_id: id, title, tags, answer_count, view_count } = question
  const url = pageOf(site, 'questions', id)
  return {
    ...keysOf(site, id, url),
    title: parsers.decodeText(title),
    ...writtenBy(question, parsers),
    ...(tags && tags.length > 0 && { tags: tags.map((tag) => parsers.decodeText(tag)) }),
    engagement: {
      ...likesOf(question),
      ...(typeof answer_count === 'number' && { comments: answer_count }),
      ...(typeof view_count === 'number' && { views: view_count }),
    },
    thread: { id, url, ...(typeof answer_count === 'number' && { replies: answer_count }) },
  }
}

/** Without the title of its question: that is somebody else's words, and may name whom this answer is not about. */
export function answerPost(site: string, answer: Reply, parsers: Parsers): FoundPost {
  const { answer_id: id, question_id } = answer
  return {
    ...keysOf(site, id, pageOf(site, 'a', id)),
    ...writtenBy(answer, parsers),
    engagement: likesOf(answer),
    thread: { id: question_id, url: pageOf(site, 'questions', question_id), parentId: question_id },
  }
}

/** @param question that it stands under, or under an answer to */
export function commentPost(site: string, comment: Comment, question: string, parsers: Parsers): FoundPost {
  const { comment_id: id, post_id } = comment
  const thread = pageOf(site, 'questions', question)
  return {
    ...keysOf(site, `comment-${id}`, `${thread}#comment${id}_${post_id}`),
    ...writtenBy(comment, parsers),
    engagement: likesOf(comment),
    thread: { id: question, url: thread, parentId: post_id },
  }
}

function keysOf(site: string, id: string, url: string): Pick<FoundPost, 'keys' | 'place' | 'url'> {
  const place = siteHost(site)
  return { keys: [`${place}:${id}`, canonicalUrl(url) ?? url], place, url }
}

type Written = Pick<Question, 'body' | 'owner' | 'creation_date' | 'last_edit_date'>

function writtenBy({ body, owner, creation_date, last_edit_date }: Written, parsers: Parsers) {
  const { text, quoted } = parsers.htmlToWords(body)
  const author = authorOf(owner, parsers)
  return {
    text,
    ...(quoted.length > 0 && {
      quoted: quoted.map(({ start, end }) => ({ field: 'text' as const, start, end })),
    }),
    ...(author && { author }),
    publishedAt: new Date(creation_date * 1_000),
    publishedAtFrom: 'source',
    ...(typeof last_edit_date === 'number' && { updatedAt: new Date(last_edit_date * 1_000) }),
  } satisfies Partial<FoundPost>
}

/**
 * By the number of the account: a name there is what its owner chose, and many have the same. Undefined for an account that was
 * deleted.
 */
export function authorOf(owner: Owner | null | undefined, parsers: Parsers): Author | undefined {
  const { user_id, display_name, link } = owner ?? {}
  if (!user_id || !display_name) return undefined
  return { name: parsers.decodeText(display_name), handle: user_id, ...(link && { url: link }) }
}

/** What was voted down has none: fewer than nobody can't like it. */
const likesOf = ({ score }: Pick<Question, 'score'>) =>
  typeof score === 'number' && score >= 0 ? { likes: score } : {}
