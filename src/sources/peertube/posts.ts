import type { Author, FoundPost } from '../../model/post.js'
import { cleanText } from '../../text/clean.js'
import { FEDIVERSE, federatedHandle, federatedKeys, nameOf, serverOf } from '../fediverse.js'
import type { Parsers } from '../parsers.js'
import { type Account, type Comment, dateOf, type Video } from './shapes.js'

/** A server cuts what is longer, and writes dots. */
const LONGEST = 250

/** What a server calls it itself; a thread is asked for by this, and a reply names by it what it replies to. */
const seenId = (base: string, uuid: string, comment?: { threadId: string; id: string }): string =>
  `${nameOf(base)}/video/${uuid}${comment === undefined ? '' : `/thread/${comment.threadId}/comment/${comment.id}`}`

export const keyOf = ({ url }: { url: string }): string => `${FEDIVERSE}:${url}`

export function videoPost(video: Video, base: string): FoundPost {
  const { uuid, shortUUID, url, name, description, account, language } = video
  const publishedAt = dateOf(video.publishedAt)
  const text = cleanText(description ?? '').trim()
  const pages = shortUUID ? [`${new URL(url).origin}/w/${shortUUID}`] : []
  return {
    keys: federatedKeys(url, { pages, seenAt: `${FEDIVERSE}:${seenId(base, uuid)}` }),
    place: FEDIVERSE,
    url,
    title: cleanText(name).trim(),
    text,
    ...((text.length >= LONGEST || /(?:\.\.\.|…)$/.test(text)) && { isExcerpt: true }),
    ...(account && { author: authorOf(account, base) }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...(/^[a-z]{2,3}(?:-\w+)*$/.test(language?.id ?? '') && { language: language?.id ?? '' }),
    ...counts({ likes: video.likes, comments: video.comments, views: video.views }),
    // The same at all servers, which a comment can't tell of the video's address.
    thread: { id: uuid, url, ...(typeof video.comments === 'number' && { replies: video.comments }) },
  }
}

/** Comments hold no date of an edit: the one that is called so also tells of replies. */
export function commentPost(
  comment: Comment,
  { base, uuid }: { base: string; uuid: string },
  { htmlToText }: Parsers,
): FoundPost {
  const { id, url, threadId, inReplyToCommentId: above, account } = comment
  const publishedAt = dateOf(comment.createdAt)
  const parentId = above ? seenId(base, uuid, { threadId, id: above }) : seenId(base, uuid)
  return {
    keys: federatedKeys(url, { pages: [], seenAt: `${FEDIVERSE}:${seenId(base, uuid, { threadId, id })}` }),
    place: FEDIVERSE,
    url,
    text: htmlToText(comment.text ?? ''),
    ...(account && { author: authorOf(account, base) }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...counts({ comments: comment.totalReplies }),
    thread: { id: uuid, url: `${base}/videos/watch/${uuid}`, parentId },
  }
}

function authorOf({ name, host, displayName, url }: Account, base: string): Author {
  const handle = federatedHandle(name, host || serverOf(url) || serverOf(base))
  return { name: cleanText(displayName ?? '').trim() || handle, handle, ...(url && { url }) }
}

function counts(of: Record<string, number | null | undefined>): Pick<FoundPost, 'engagement'> {
  const known = Object.entries(of).filter(([, count]) => typeof count === 'number')
  return known.length === 0 ? {} : { engagement: Object.fromEntries(known) }
}
