import type { WebRequest } from '../../http/request.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'

export const BASE = 'https://api.github.com'
/** Of a page of issues or comments: the most there are. */
export const PER_PAGE = 100
const ACCEPT = 'application/vnd.github+json'
/** What its answers look like is kept for years under the date that is asked for. */
const VERSION = '2022-11-28'

export const kinds = ['issues', 'pulls', 'comments', 'discussions'] as const
export type Kind = (typeof kinds)[number]

export type Options = {
  token?: string | undefined
  repositories: readonly string[]
  read?: readonly Kind[] | undefined
  base: string
}

type Access = Pick<Options, 'token' | 'base'>

/** @param path behind the base, such as `/search/issues` */
export const get = (
  { base, token }: Access,
  path: string,
  query: Readonly<Record<string, string>> = {},
): WebRequest => request(`${base}${path}?${new URLSearchParams(query)}`.replace(/\?$/, ''), token)

const request = (url: string, token: string | undefined): WebRequest => ({
  url,
  accept: ACCEPT,
  headers: { 'x-github-api-version': VERSION, ...authorization(token) },
})

const authorization = (token: string | undefined) =>
  token === undefined ? {} : { authorization: `Bearer ${token}` }

/** Discussions can be asked for in this way only. */
export const post = ({ base, token }: Access, query: string, variables: object): WebRequest => ({
  // A company's own GitHub has its two APIs at `/api/v3` and `/api/graphql`.
  url: `${base.replace(/\/api\/v3\/?$/, '/api')}/graphql`,
  accept: 'application/json',
  headers: { 'content-type': 'application/json', ...authorization(token) },
  body: JSON.stringify({ query, variables }),
})

export const isPosted = ({ url }: Answer): boolean => new URL(url).pathname.endsWith('/graphql')

/** What was posted for an answer; empty where nothing was. */
export function variablesOf({ request }: Answer): { after?: string | null } {
  const body = request.transport === undefined ? request.body : undefined
  return body === undefined ? {} : (JSON.parse(body).variables ?? {})
}

/** The next page, by the `link` header; a token goes nowhere else. */
export function nextPage({ url, headers }: Answer, { token }: Access): WebRequest | undefined {
  const links = (headers.link ?? '').split(/,\s*(?=<)/)
  const next = links.find((link) => /;\s*rel="?next"?/.test(link))
  const address = /^\s*<([^<>]+)>/.exec(next ?? '')?.[1]
  if (address === undefined || parseUrl(address)?.origin !== new URL(url).origin) return undefined
  return request(address, token)
}
