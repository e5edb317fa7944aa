import { parseUrl } from '../text/parse-url.js'
import { canonicalUrl } from '../text/urls.js'

/**
 * What servers of the fediverse show is one place, whichever of them it was seen at: a thread and those who write in it belong to many, and a
 * post has one address (`uri`, `ap_id`) at all of them.
 */
export const FEDIVERSE = 'fediverse'

/**
 * The names of a post that servers hand on to each other.
 *
 * @param id its address for programs, the same at every server
 * @param pages where people read it
 * @param seenAt by which the server that showed it asks for it again; good there alone
 */
export function federatedKeys(
  id: string,
  { pages, seenAt }: { pages: readonly (string | null | undefined)[]; seenAt: string },
): [string, ...string[]] {
  const addresses = [...pages, id].flatMap((page) => (page ? (canonicalUrl(page) ?? []) : []))
  return [`${FEDIVERSE}:${id}`, ...new Set(addresses), seenAt]
}

/** `pat@social.example`: what an account is called at any server. */
export const federatedHandle = (name: string, server: string): string => `${name}@${server}`.toLowerCase()

/** The server of an address; empty for what is none. */
export const serverOf = (url: string | null | undefined): string =>
  (parseUrl(url ?? '')?.hostname ?? '').replace(/^www\./, '')

/** The name or the address of a server, as people have it. */
export const SERVER = /^(?:https?:\/\/[^\s/@]+(?:\/\S*)?|[\w-]+(?:\.[\w-]+)+)$/i

type Servers = { instances: readonly string[] }

/** The servers, by their addresses without a slash at the end; each once. */
export const basesOf = ({ instances }: Servers): string[] => [
  ...new Set(
    instances.map((server) =>
      (/^https?:\/\//i.test(server) ? server : `https://${server}`).replace(/\/+$/, ''),
    ),
  ),
]

/** A server as it stands in tags and keys. */
export const nameOf = (base: string): string => base.replace(/^https?:\/\//i, '')

/** Which of the servers an address is of; another one where it is of none. */
export const baseIn = (url: string, servers: Servers): string =>
  basesOf(servers).find((base) => url.startsWith(`${base}/`)) ?? new URL(url).origin

/** The token is for the first server, and goes to no other. */
export const loginAt = (
  base: string,
  options: Servers & { token?: string | undefined },
): { headers?: Record<string, string> } =>
  options.token !== undefined && base === basesOf(options)[0]
    ? { headers: { authorization: `Bearer ${options.token}` } }
    : {}
