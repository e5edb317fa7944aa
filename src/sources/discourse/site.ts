import type { WebRequest } from '../../http/request.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Answer } from '../ask.js'

/** A forum, by its address. */
export type Site = {
  /** Host name without `www.`. */
  place: string
  /** Its address without a slash at the end, and without what a person may have had behind it when they copied it. */
  base: string
  /** The folder that it stands in, with a slash at the end: two forums of a host number their posts alike. Else empty. */
  folder: string
}

/** What lists a forum's topics or posts, and is no folder that it stands in. */
const LISTS = /\/(?:latest|categories|posts|top|new)(?:\.(?:json|rss))?$/

export function siteOf({ url }: { url: string }): Site {
  const { protocol, host, hostname, pathname } = new URL(url)
  const path = pathname.replace(/\/+$/, '').replace(LISTS, '')
  return {
    place: hostname.replace(/^www\./, ''),
    base: `${protocol}//${host}${path}`,
    folder: path === '' ? '' : `${path.slice(1)}/`,
  }
}

type Login = { url: string; key?: string | undefined; user?: string | undefined }

/** @param path behind the forum's address, with its query */
export function requestFor(login: Login, path: string): WebRequest {
  const { username, password } = new URL(login.url)
  const { base } = siteOf(login)
  const person = username === '' ? '' : `${username}:${password}@`
  return {
    url: `${base.replace('://', () => `://${person}`)}${path}`,
    accept: 'application/json',
    ...(login.key !== undefined && {
      headers: { 'api-key': login.key, ...(login.user !== undefined && { 'api-username': login.user }) },
    }),
  }
}

/** The address that was asked for, wherever a redirect led. */
export const urlAsked = ({ request, url }: Pick<Answer, 'request' | 'url'>): URL =>
  new URL(request.transport === undefined ? request.url : url)

/** The native id of a topic within its place. */
export const topicId = ({ folder }: Site, topic: string): string => `${folder}${topic}`

/**
 * The native id of a post within its place: by its number in its topic, since that is how others say which one they reply to. Its own id tells
 * it when it was moved into another topic (`idKey`).
 */
export const postId = (site: Site, topic: string, number: number): string =>
  `${topicId(site, topic)}/${number}`

export const postKey = (site: Site, topic: string, number: number): string =>
  `${site.place}:${postId(site, topic, number)}`

/** As a forum's feeds name it. */
export const idKey = ({ place, folder }: Site, id: string): string =>
  `${place}${folder === '' ? '' : `/${folder.slice(0, -1)}`}-post-${id}`

/** Of a topic: without a number. One without its slug leads there all the same. */
export function addressOf(
  { base }: Site,
  topic: { id: string; slug?: string | undefined },
  number?: number,
): string {
  const slug = topic.slug === undefined || topic.slug === '' ? '' : `${topic.slug}/`
  return `${base}/t/${slug}${topic.id}${number === undefined ? '' : `/${number}`}`
}

export const personAddress = ({ base }: Site, username: string): string =>
  `${base}/u/${encodeURIComponent(username)}`

/** What its address says of a post: `/t/which-host/501/3`. */
export function numbersIn(url: string): { topic?: string; number?: number } {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const [, topic, number] = /\/t\/(?:[^/]*[^/\d][^/]*\/)?(\d+)(?:\/(\d+))?\/?$/.exec(path) ?? []
  return {
    ...(topic !== undefined && { topic }),
    ...(topic !== undefined && { number: number === undefined ? 1 : Number(number) }),
  }
}

/** Every name of a post. Its topic's address is that of the post that began it. */
export function keysOf(
  site: Site,
  topic: { id: string; slug?: string | undefined },
  post: { id: string; number: number },
): [string, ...string[]] {
  const { id, number } = post
  const addresses = [addressOf(site, topic, number), ...(number === 1 ? [addressOf(site, topic)] : [])]
  return [
    postKey(site, topic.id, number),
    ...addresses.map((address) => canonicalUrl(address) ?? address),
    idKey(site, id),
  ]
}
