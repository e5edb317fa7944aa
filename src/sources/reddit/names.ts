import { parseUrl } from '../../text/parse-url.js'
import { canonicalUrl } from '../../text/urls.js'
import type { ThreadPost } from '../source.js'

/** @param name the fullname, such as `t3_1abcde` */
export function postKeys(name: string, url: string): [string, ...string[]] {
  const address = canonicalUrl(url)
  return address === undefined ? [`reddit:${name}`] : [`reddit:${name}`, address]
}

/**
 * Where the thread of a post is, by the names that it is known by, or by its address where something else found it.
 *
 * @returns undefined where they don't say
 */
export function threadPlace({ keys, url, thread }: Pick<ThreadPost, 'keys' | 'url' | 'thread'>) {
  const [, known] = firstOf(keys, /^reddit:(t[13]_\w+)$/)
  const [, began, comment] = firstOf(keys, /^https:\/\/reddit\.com\/comments\/(\w+)(?:\/_\/(\w+))?$/)
  const addressed = began && (comment === undefined ? `t3_${began}` : `t1_${comment}`)
  const name = known ?? addressed
  if (name === undefined) return undefined
  const [path, ofPage] =
    /^(?:\/r\/\w+)?\/comments\/(\w+)(?:\/[^/]+)*/.exec(parseUrl(url)?.pathname ?? '') ?? []
  const [, ofThread] = /^t3_(\w+)$/.exec(name.startsWith('t3_') ? name : (thread?.id ?? '')) ?? []
  const post = ofThread ?? began ?? ofPage
  if (post === undefined) return undefined
  // The page of another post, or of the thread in place of the comment, would be another thread.
  const isItsOwn = ofPage === post && (name.startsWith('t3_') || path?.endsWith(`/${name.slice(3)}`) === true)
  return { name, post, path: isItsOwn ? path : undefined }
}

const firstOf = (keys: readonly string[], pattern: RegExp): readonly (string | undefined)[] =>
  keys.map((key) => pattern.exec(key)).find((found) => found !== null) ?? []
