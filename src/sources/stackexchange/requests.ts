import type { Answer } from '../ask.js'

export const BASE = 'https://api.stackexchange.com'
export const ACCEPT = 'application/json'
export const PER_PAGE = 100
const VERSION = '2.3'

export type Options = { sites: readonly string[]; key?: string | undefined; base: string }

/** @param path behind the version, such as `questions/1;2` */
export function addressOf(
  { base, key }: Pick<Options, 'base' | 'key'>,
  path: string,
  site: string,
  query: Readonly<Record<string, string>>,
): string {
  const parameters = new URLSearchParams({ site, ...query, ...(key !== undefined && { key }) })
  return `${base}/${VERSION}/${path}?${parameters}`
}

/** Whether an answer is one of such a method: the first word of its path behind the version. */
export const isOf = ({ url }: Answer, method: 'search' | 'questions' | 'answers'): boolean =>
  new RegExp(`/${VERSION.replace('.', '\\.')}/${method}/`).test(new URL(url).pathname)

/** The same with the next number of a page. */
export function pageBehind({ url }: Answer) {
  const next = new URL(url)
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1))
  return { url: next.href, accept: ACCEPT }
}

export const siteOf = ({ url }: Answer): string => new URL(url).searchParams.get('site') ?? ''
