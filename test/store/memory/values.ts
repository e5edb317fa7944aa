import type { Author, Post } from '../../../src/model/post.js'
import type { CaseRecord } from '../../../src/store/port/records.js'
import { asJson } from '../../../src/store/rows/values.js'
import { storable } from '../../../src/text/storable.js'

/** A post as every store keeps it; its author is kept beside it, see `PersonRecord`. */
export function storablePost({ author: _, ...post }: Post): Omit<Post, 'author'> {
  const { url, place, title, text, language, staffOf } = post
  return {
    ...post,
    url: storable(url),
    place: storable(place),
    text: storable(text),
    ...(title !== undefined && { title: storable(title) }),
    ...(language !== undefined && { language: storable(language) }),
    ...(staffOf !== undefined && { staffOf: storable(staffOf) }),
  }
}

export function storableAuthor({ name, handle, url, followers, since, posts }: Author): Author {
  return {
    name: storable(name),
    ...(handle !== undefined && { handle: storable(handle) }),
    ...(url !== undefined && { url: storable(url) }),
    ...(followers !== undefined && !Number.isNaN(followers) && { followers: wholeCount(followers) }),
    ...(since && { since }),
    ...(posts !== undefined && !Number.isNaN(posts) && { posts: wholeCount(posts) }),
  }
}

/** What people called it. */
export const storableCase = ({ owner, tags, cause, ...file }: CaseRecord): CaseRecord => ({
  ...file,
  ...(owner !== undefined && { owner: storable(owner) }),
  ...(tags && { tags: tags.map((tag) => storable(tag)) }),
  ...(cause !== undefined && { cause: storable(cause) }),
})

const wholeCount = (count: number): number =>
  Math.trunc(Math.min(Math.max(count, 0), Number.MAX_SAFE_INTEGER))

/** What is told of it stands as JSON. */
export const storableEvent = <Event extends { args: object }>(event: Event): Event => ({
  ...event,
  args: JSON.parse(asJson(event.args)),
})
