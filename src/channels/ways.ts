import { candidates, feedsByAddress, readPage } from '../sources/discover.js'
import { parseUrl } from '../text/parse-url.js'
import { channelReaders } from './index.js'
import type { ChannelReader, Way } from './reader.js'

/** What the config says of a channel. */
type Said = { url: string; kind?: 'status-page' | 'feed' | undefined }

/** Ways that are tried at the most: each is a request. */
export const MOST_WAYS = 10

/** What its address alone tells: the page of a known service, or an account whose feed has another address. In the end: itself. */
export function waysByAddress({ url, kind }: Said): readonly Way[] {
  const known = kind === 'feed' ? [] : readersAt(url)
  const named = kind === 'status-page' ? channelReaders.flatMap((reader) => reader.at?.(url) ?? []) : []
  const ways =
    known.length > 0 ? waysOf(known, { root: rootOf(url) }) : named.length > 0 ? named : feedsOfAccount(url)
  const isPage = /\/$/.test(parseUrl(url)?.pathname ?? '') || known.length === 0
  // The address of a feed or of data is asked first, since it is what was meant.
  return unique(isPage && ways.length > 0 ? [...ways, [url]] : [[url], ...ways])
}

/** Where the page at a channel's address leads: to the data of its software, to the feeds that it names, or to what is usual. */
export function waysInPage(html: string, { url, kind }: Said): readonly Way[] {
  const root = rootOf(url)
  const marked = channelReaders.filter(({ mark }) => mark.test(html))
  // What is above the folder of the page may be a stranger's, and what stands where data was due has no usual names beside it.
  const feeds = candidates(readPage(html, url), url)
    .filter(({ why, isAbove }) => isAbove !== true && !(isData(url) && why === 'a usual name'))
    .map((candidate): Way => [candidate.url])
  if (kind === 'feed') return unique(feeds)
  const others = isStatusPage({ url, kind })
    ? channelReaders.filter((reader) => !marked.includes(reader))
    : []
  return unique([...waysOf(marked, { root, html }), ...feeds, ...waysOf(others, { root })])
}

/** It says so itself, or its host is called so. */
export const isStatusPage = ({ url, kind }: Said): boolean =>
  kind === 'status-page' ||
  (kind === undefined && (readersAt(url).length > 0 || /status/.test(parseUrl(url)?.hostname ?? '')))

/** The name of a feed or of data, and none of a page. */
const isData = (url: string): boolean =>
  /\.(?:atom|rss|rdf|xml|json)$|\/(?:feed|rss|atom)\/?$/i.test(parseUrl(url)?.pathname ?? '')

const waysOf = (readers: readonly ChannelReader[], page: { root: string; html?: string }): Way[] =>
  readers.flatMap((reader) => [...reader.ways(page)])

const readersAt = (url: string): ChannelReader[] => {
  const host = parseUrl(url)?.hostname ?? ''
  return channelReaders.filter(({ hosts = [] }) => hosts.some((each) => host.endsWith(`.${each}`)))
}

/** Not of a status page: its data tell more than its feed. */
const feedsOfAccount = (url: string): Way[] =>
  feedsByAddress(url).flatMap((feed): Way[] => (feed.why === 'a status page' ? [] : [[feed.url]]))

/** The folder that a page stands in, as an address that ends with a slash. */
const rootOf = (url: string): string => new URL('.', url).href.replace(/[?#].*$/, '')

function unique(all: readonly Way[]): Way[] {
  const seen = new Set<string>()
  return all.filter(([first]) => !seen.has(first) && seen.add(first)).slice(0, MOST_WAYS)
}
