import type { sources } from './index.js'
import type { Registry } from './source.js'

type All = typeof sources

/** Each source by its config `type`, to be loaded when a config names it: with what it asks and reads, one takes a millisecond. */
const loaders: { readonly [Type in keyof All]: () => Promise<All[Type]> } = {
  hackernews: async () => (await import('./hackernews.js')).hackernews,
  reddit: async () => (await import('./reddit.js')).reddit,
  stackexchange: async () => (await import('./stackexchange/index.js')).stackexchange,
  github: async () => (await import('./github/index.js')).github,
  'google-alerts': async () => (await import('./google-alerts.js')).googleAlerts,
  discourse: async () => (await import('./discourse/index.js')).discourse,
  'app-store': async () => (await import('./app-store/index.js')).appStore,
  'google-play': async () => (await import('./google-play/index.js')).googlePlay,
  lobsters: async () => (await import('./lobsters/index.js')).lobsters,
  devto: async () => (await import('./devto/index.js')).devto,
  medium: async () => (await import('./medium.js')).medium,
  mailbox: async () => (await import('./mailbox/index.js')).mailbox,
  youtube: async () => (await import('./youtube/index.js')).youtube,
  x: async () => (await import('./x/index.js')).x,
  feed: async () => (await import('./feed.js')).feed,
  page: async () => (await import('./page.js')).page,
  command: async () => (await import('./command.js')).command,
  bluesky: async () => (await import('./bluesky/index.js')).bluesky,
  mastodon: async () => (await import('./mastodon/index.js')).mastodon,
  lemmy: async () => (await import('./lemmy/index.js')).lemmy,
  peertube: async () => (await import('./peertube/index.js')).peertube,
}

/**
 * The sources of some types; all there are, if there is none of one of these types: whoever says so names the others.
 *
 * @param types as a config has them
 */
export async function loadSources(types: Iterable<unknown>): Promise<Registry> {
  const wanted = new Set(types)
  const known = Object.keys(loaders).filter((type) => wanted.has(type))
  if (known.length < wanted.size || wanted.size === 0) return (await import('./index.js')).sources
  const load = async (type: string) => [type, await loaders[type as keyof All]()] as const
  return Object.fromEntries(await Promise.all(known.map(load)))
}
