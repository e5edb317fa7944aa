import * as z from 'zod'
import type { FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import type { Parsers } from '../parsers.js'
import type { Reading } from '../source.js'
import { dateOf, keyOf, PLACE_ID, watchUrl } from './comments.js'
import { SITE } from './options.js'
import { changed } from './problems.js'

/** What a search finds. Channels and lists of videos are found, too, where it does not do as it is told. */
export const Found = once(() =>
  z.object({
    id: z.object({ videoId: z.string().min(1) }),
    snippet: z.object({
      publishedAt: z.string().nullish(),
      channelId: z.string().nullish(),
      channelTitle: z.string().nullish(),
      title: z.string().nullish(),
      description: z.string().nullish(),
    }),
  }),
)
export type Found = z.output<ReturnType<typeof Found>>

const Kind = once(() => z.object({ id: z.object({ kind: z.string() }) }))

export const isVideo = (item: unknown): boolean => {
  const { data } = Kind().safeParse(item)
  return data === undefined || data.id.kind === 'youtube#video'
}

/** Its texts are escaped as for HTML, and its description is cut. */
export function foundPost({ id: { videoId }, snippet }: Found, { decodeText }: Parsers): FoundPost {
  const { channelId, channelTitle, title, description, publishedAt: published } = snippet
  const publishedAt = dateOf(published)
  return {
    ...namesOf(videoId),
    ...(title && { title: decodeText(title).trim() }),
    text: decodeText(description ?? '').trim(),
    isExcerpt: true,
    ...(channelTitle && {
      author: {
        name: decodeText(channelTitle),
        ...(channelId && { handle: channelId, url: `${SITE}/channel/${channelId}` }),
      },
    }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    thread: { id: videoId, url: watchUrl(videoId) },
  }
}

function namesOf(videoId: string): Pick<FoundPost, 'keys' | 'place' | 'url'> {
  const url = watchUrl(videoId)
  return { keys: [keyOf(videoId), canonicalUrl(url) ?? url], place: PLACE_ID, url }
}

const PER_FEED = 15

/**
 * All videos of a channel, the newest 15 of them.
 *
 * @throws Failed where it is no feed of videos
 */
export function readChannel(answer: Answer, maxEntries: number | undefined, { readFeed }: Parsers): Reading {
  const feed = readFeed(answer, maxEntries)
  const posts = feed.entries.flatMap(
    ({ id, title, summary, content, author, authorUrl, published, updated }) => {
      const videoId = /^yt:video:([\w-]+)$/.exec(id)?.[1]
      if (videoId === undefined) return []
      const handle = /\/channel\/(UC[\w-]+)/.exec(authorUrl ?? '')?.[1]
      const post: FoundPost = {
        ...namesOf(videoId),
        ...(title !== undefined && { title }),
        text: (summary ?? content ?? '').trim(),
        ...(author && {
          author: {
            name: author,
            ...(handle && { handle }),
            ...(authorUrl && { url: authorUrl }),
            // It is their channel.
            official: true,
          },
        }),
        ...(published && { publishedAt: published, publishedAtFrom: 'source' as const }),
        ...(published && updated && updated > published && { updatedAt: updated }),
        thread: { id: videoId, url: watchUrl(videoId) },
      }
      return [post]
    },
  )
  if (posts.length === 0 && feed.entries.length > 0) throw changed()
  return {
    posts,
    complete: feed.entries.length < PER_FEED,
    ...(feed.title !== undefined && { title: feed.title }),
    notices: feed.notices,
  }
}
