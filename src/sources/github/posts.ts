import type { Author, FoundPost } from '../../model/post.js'
import { cleanText } from '../../text/clean.js'
import { parseUrl } from '../../text/parse-url.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Actor, Comment, Discussion, Issue, Remark, Reply, User } from './shapes.js'

/** Whoever has a part in the repository. */
const OWN: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR']
/** The account that stands for those that were deleted. */
const NOBODY = 'ghost'

export function issuePost(issue: Issue): FoundPost {
  const { id, html_url, title, body, user, author_association, created_at, comments, labels } = issue
  const names = (labels ?? []).flatMap((label) => (typeof label === 'string' ? label : label.name) || [])
  return {
    ...keysOf(html_url, `issue-${id}`),
    title,
    text: textOf(body),
    ...authorOf(user, author_association),
    publishedAt: created_at,
    publishedAtFrom: 'source',
    ...(names.length > 0 && { tags: names }),
    engagement: { ...likesOf(issue), ...(typeof comments === 'number' && { comments }) },
    ...threadOf(html_url, typeof comments === 'number' ? { replies: comments } : {}),
  }
}

/** Of an issue or a change, of a line of it, or a review. Without the title of what it stands under, which is somebody else's. */
export function commentPost(comment: Comment): FoundPost {
  const { id, html_url, body, user, author_association, created_at, submitted_at, in_reply_to_id } = comment
  const publishedAt = created_at ?? submitted_at
  const { updated_at } = comment
  const isEdited = updated_at && publishedAt && updated_at > publishedAt
  const parent = in_reply_to_id ? { parentId: `discussion_r${in_reply_to_id}` } : {}
  return {
    ...keysOf(html_url, anchorOf(html_url) ?? `comment-${id}`),
    text: textOf(body),
    ...authorOf(user, author_association),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...(isEdited && { updatedAt: updated_at }),
    engagement: likesOf(comment),
    ...threadOf(html_url, parent),
  }
}

export function discussionPost(discussion: Discussion): FoundPost {
  const { id, url, title, comments } = discussion
  return {
    ...keysOf(url, `discussion-${id}`),
    title,
    ...saidBy(discussion),
    engagement: { ...votesOf(discussion), comments: comments.totalCount },
    ...threadOf(url, { replies: comments.totalCount }),
  }
}

/** A comment of a discussion, or a reply to one. */
export function remarkPost(remark: Remark | Reply): FoundPost {
  const { url } = remark
  const to = 'replyTo' in remark && remark.replyTo ? anchorOf(remark.replyTo.url) : undefined
  return {
    ...keysOf(url, anchorOf(url) ?? url),
    ...saidBy(remark),
    engagement: votesOf(remark),
    ...threadOf(url, to === undefined ? {} : { parentId: to }),
  }
}

const saidBy = ({ body, author, authorAssociation, createdAt, lastEditedAt }: Discussion | Remark) =>
  ({
    text: textOf(body),
    ...actorOf(author, authorAssociation),
    publishedAt: createdAt,
    publishedAtFrom: 'source',
    ...(lastEditedAt && { updatedAt: lastEditedAt }),
  }) satisfies Partial<FoundPost>

function keysOf(url: string, native: string): Pick<FoundPost, 'keys' | 'place' | 'url'> {
  const place = (parseUrl(url)?.host ?? 'github.com').replace(/^www\./, '')
  return { keys: [`${place}:${native}`, canonicalUrl(url) ?? url], place, url }
}

/** `#issuecomment-1`, `#discussion_r1`: numbers by which GitHub itself names them. */
const anchorOf = (url: string): string | undefined => /#([\w-]+)$/.exec(url)?.[1]

export type Where = { repository: string; kind: 'issues' | 'pull' | 'discussions'; number: string }

/** What a page is about; issues, changes and discussions of a repository are numbered together. */
export function whereIs(url: string): Where | undefined {
  const [, repository, kind, number] =
    /^https?:\/\/[^/]+\/([^/?#]+\/[^/?#]+)\/(issues|pull|discussions)\/(\d+)/.exec(url) ?? []
  return repository && number && (kind === 'issues' || kind === 'pull' || kind === 'discussions')
    ? { repository, kind, number }
    : undefined
}

function threadOf(url: string, more: { replies?: number; parentId?: string }): Pick<FoundPost, 'thread'> {
  const where = whereIs(url)
  if (where === undefined) return {}
  return {
    thread: { id: `${where.repository}#${where.number}`, url: url.replace(/[?#].*$/, ''), ...more },
  }
}

function authorOf(user: User, association: string | null | undefined): Pick<FoundPost, 'author'> {
  const author = accountOf(user)
  return author === undefined
    ? {}
    : { author: { ...author, ...(!isProgram(user) && officialAs(association)) } }
}

/** What writes by itself, and closes what nobody answered for long. */
export const isProgram = (user: User): boolean => user?.type === 'Bot'

/** Undefined for an account that was deleted. */
export function accountOf(user: User): Author | undefined {
  if (!user || user.login === NOBODY) return undefined
  const { login, html_url } = user
  return { name: login, handle: login, ...(html_url && { url: html_url }) }
}

export function actorOf(actor: Actor, association?: string | null): Pick<FoundPost, 'author'> {
  const account = accountOf(actor && { login: actor.login, html_url: actor.url })
  if (account === undefined) return {}
  const { createdAt, followers } = actor ?? {}
  return {
    author: {
      ...account,
      ...(followers && { followers: followers.totalCount }),
      ...(createdAt && { since: createdAt }),
      ...officialAs(association),
    },
  }
}

const officialAs = (association: string | null | undefined) =>
  OWN.includes(association ?? '') ? { official: true as const } : {}

const likesOf = ({ reactions }: Pick<Issue, 'reactions'>) =>
  typeof reactions?.['+1'] === 'number' ? { likes: reactions['+1'] } : {}

const votesOf = ({ upvoteCount }: Pick<Remark, 'upvoteCount'>) =>
  typeof upvoteCount === 'number' ? { likes: upvoteCount } : {}

/** Markdown as it was written, but for what nobody sees: forms hold instructions for whoever fills them in. */
function textOf(markdown: string | null | undefined): string {
  const text = cleanText(markdown ?? '')
  let seen = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) return (seen + text.slice(from)).replace(/\n{3,}/g, '\n\n').trim()
    seen += text.slice(from, start)
    from = end + 3
  }
}
