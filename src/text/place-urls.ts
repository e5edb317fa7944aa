/** An address of a page, taken apart: host without `www.`, path without a slash at the end, query sorted. */
export type Parts = { host: string; path: string; query: readonly string[] }

/** A rule gives a page of its places the one address that all its others lead to; undefined where it has none. */
type Rule = { hosts: RegExp; address: (parts: Parts) => Parts | undefined }

/** Hosts of large places that show the same pages as another one: for phones, in other languages, in an older dress. */
const TWINS: readonly [hosts: RegExp, host: string][] = [
  [/^(?:old|new|np|m|i|amp|sh|ssl|[a-z]{2})\.reddit\.com$/, 'reddit.com'],
  [/^(?:(?:mobile|m)\.)?(?:twitter|x)\.com$/, 'x.com'],
  [/^(?:m|mbasic|touch|web|[a-z]{2}-[a-z]{2})\.facebook\.com$/, 'facebook.com'],
  [/^(?:m|music)\.youtube\.com$|^youtube-nocookie\.com$/, 'youtube.com'],
  [/^(?:m|[a-z]{2})\.linkedin\.com$/, 'linkedin.com'],
  [/^m\.(tiktok|tumblr|vk|imdb|yelp)\.com$/, '$1.com'],
  [/^(?:[a-z]{2})\.trustpilot\.com$/, 'trustpilot.com'],
  [/^([a-z-]+)\.m\.(wikipedia|wiktionary|wikiquote)\.org$/, '$1.$2.org'],
]

const RULES: readonly Rule[] = [
  { hosts: /^reddit\.com$/, address: redditAddress },
  { hosts: /^redd\.it$/, address: ({ path }) => at('reddit.com', path, /^\/(\w+)$/, '/comments/$1') },
  { hosts: /^youtu\.be$/, address: ({ path, query }) => video(path.slice(1), query) },
  { hosts: /^youtube\.com$/, address: youtubeAddress },
  {
    hosts: /^x\.com$/,
    address: ({ path }) =>
      at('x.com', path, /^\/(?:i\/web|\w+)\/status(?:es)?\/(\d+)(?:\/.*)?$/, '/i/status/$1'),
  },
  {
    hosts: /^(?:stackoverflow|superuser|serverfault|askubuntu)\.com$|\.stackexchange\.com$/,
    address: ({ host, path }) =>
      at(host, path, /^\/questions\/\d+\/[^/]+\/(\d+)$|^\/a\/(\d+)(?:\/\d+)?$/, '/a/$1$2') ??
      at(host, path, /^\/q(?:uestions)?\/(\d+)(?:\/[^/]+)?$/, '/questions/$1'),
  },
]

/** The one address of a page that a large place shows under several. Applying it twice changes nothing. */
export function atOnePlace(parts: Parts): Parts {
  const [hosts, name] = TWINS.find(([twins]) => twins.test(parts.host)) ?? []
  const host = hosts === undefined || name === undefined ? parts.host : parts.host.replace(hosts, name)
  const moved = { ...parts, host }
  return RULES.find((rule) => rule.hosts.test(host))?.address(moved) ?? moved
}

function at(host: string, path: string, pattern: RegExp, replacement: string): Parts | undefined {
  return pattern.test(path) ? { host, path: path.replace(pattern, replacement), query: [] } : undefined
}

/** Subreddit and title of a post's address are there for people; its id says which it is, and that of a comment follows. */
function redditAddress({ host, path }: Parts): Parts | undefined {
  const pattern = /^(?:\/(?:r|u|user)\/[^/]+)?\/comments\/(\w+)(?:\/[^/]*(?:\/(\w+))?)?$/
  const [, post, comment] = pattern.exec(path) ?? []
  if (post === undefined) return undefined
  return { host, path: `/comments/${post}${comment === undefined ? '' : `/_/${comment}`}`, query: [] }
}

function youtubeAddress({ path, query }: Parts): Parts | undefined {
  const id = /^\/(?:shorts|embed|live|v)\/([\w-]+)$/.exec(path)?.[1]
  const asked = path === '/watch' ? query.find((part) => part.startsWith('v='))?.slice(2) : undefined
  return id === undefined && asked === undefined ? undefined : video(id ?? asked ?? '', query)
}

/** Nothing of the query but the comment it points at (`lc`) is about another post. */
const video = (id: string, query: readonly string[]): Parts | undefined =>
  /^[\w-]+$/.test(id)
    ? {
        host: 'youtube.com',
        path: '/watch',
        query: [...query.filter((part) => part.startsWith('lc=')), `v=${id}`],
      }
    : undefined
