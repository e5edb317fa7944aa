import type { Entry } from '../feeds/feed.js'
import type { FoundPost } from '../model/post.js'
import { parseUrl } from '../text/parse-url.js'

/** What names the thread in the addresses of forum software; one that only sorts or counts is left out. */
const ADDRESSES: readonly RegExp[] = [
  // Discourse: /t/which-host/501/3
  /\/t\/[^/]+\/(\d+)(?:\/\d+)?\/?$/,
  // NodeBB: /topic/501/which-host/3
  /\/topic\/(\d+)\/[^/]+(?:\/\d+)?$/,
  // Flarum: /d/501-which-host/3
  /\/d\/(\d+)-[^/]+(?:\/\d+)?$/,
  // XenForo: /threads/which-host.501/post-9100
  /\/threads\/(?:[^/]*\.)?(\d+)(?:\/(?:page-\d+|post-\d+|latest|unread)?)?$/,
]

/** The number of a post within its thread, where the address has one. */
const NUMBERED: readonly RegExp[] = [
  /\/t\/[^/]+\/\d+\/(\d+)\/?$/,
  /\/topic\/\d+\/[^/]+\/(\d+)$/,
  /\/d\/\d+-[^/]+\/(\d+)$/,
]

/** By the page's name: phpBB, vBulletin, MyBB. */
const PARAMETERS: readonly { page: RegExp; name: string }[] = [
  { page: /\/viewtopic\.php$/, name: 't' },
  { page: /\/showthread\.php$/, name: 't' },
  { page: /\/showthread\.php$/, name: 'tid' },
]

/**
 * The thread that an entry of a forum's feed stands in, where its address says so for certain: the same for the post that
 * began it and for every reply. Its id is good within the place.
 */
export function forumThread({ id, link }: Entry): Pick<FoundPost, 'thread'> {
  const url = link === undefined ? undefined : parseUrl(link)
  if (url === undefined) return {}
  for (const address of ADDRESSES) {
    const thread = address.exec(url.pathname)?.[1]
    // Other sites have addresses like Discourse's; its ids are its own.
    if (thread === undefined || (address === ADDRESSES[0] && !/-(?:post|topic)-\d+$/.test(id))) continue
    return { thread: { id: thread } }
  }
  for (const { page, name } of PARAMETERS) {
    const thread = page.test(url.pathname) ? url.searchParams.get(name) : null
    if (thread !== null && /^\d+$/.test(thread)) return { thread: { id: thread } }
  }
  return {}
}

/** Whether the address of an entry tells that it is a later post of its thread, whose title is that of the first. */
export function isLaterInThread({ id, link }: Entry): boolean {
  const { thread } = forumThread({ id, ...(link !== undefined && { link }) })
  const path = thread === undefined ? undefined : parseUrl(link ?? '')?.pathname
  if (path === undefined) return false
  return NUMBERED.some((form) => Number(form.exec(path)?.[1] ?? 1) > 1)
}
