import { FEDIVERSE, federatedHandle } from '../sources/fediverse.js'
import { parseUrl } from '../text/parse-url.js'

/**
 * The account whose words a channel is, as `place:handle`, as far as its address tells: what that account writes elsewhere on the place is
 * ours, too.
 *
 * @returns undefined where the address names none
 */
export function accountOf(url: string): string | undefined {
  const { hostname = '', pathname = '' } = parseUrl(url) ?? {}
  const host = hostname.replace(/^www\./, '')
  const path = pathname.replace(/\.(?:rss|atom|xml|json)$|\/(?:rss|feed)?\/?$|\/\.rss$/i, '')
  const [first = '', second = '', third = ''] = path.split('/').filter((part) => part !== '')
  if (/(?:^|\.)reddit\.com$/.test(host))
    return /^u(?:ser)?$/.test(first) && second !== '' ? `reddit:${second}` : undefined
  if (host === 'bsky.app') return first === 'profile' && second !== '' ? `bsky.app:${second}` : undefined
  // Mastodon and its kin; one of another server is shown under its own.
  const [, handle, server] = /^@([\w.-]+)(?:@([\w.-]+))?$/.exec(first) ?? []
  if (handle !== undefined) return `${server ?? host}:${handle}`
  if (first === 'users' && second !== '' && third === '') return `${host}:${second}`
  // Lemmy.
  const ofFeed = first === 'feeds' && second === 'u' ? third : first === 'u' ? second : ''
  return ofFeed === '' ? undefined : `${host}:${ofFeed}`
}

/**
 * What an account of a server is called at all others of the fediverse: `mastodon.social:northwind` is `fediverse:northwind@mastodon.social`.
 *
 * @returns undefined for an account of what is no such server, as far as its name tells
 */
export function federatedAccount(account: string): string | undefined {
  const [, server, handle] = /^([\w-]+(?:\.[\w-]+)+):@?([\w.-]+)$/.exec(account) ?? []
  if (server === undefined || handle === undefined || server === 'bsky.app') return undefined
  return `${FEDIVERSE}:${federatedHandle(handle, server)}`
}
