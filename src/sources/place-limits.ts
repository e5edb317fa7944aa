import type { SiteLimits } from './limits.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * How strict the places are that have one address for everybody, by the type of their source. They stand together, so that an address finds
 * the limits of its place whichever sources a config names, and none of these has to be loaded for that.
 */
export const placeLimits = {
  // 10,000 requests an hour are far more than we make, but a pause it asks for is kept.
  hackernews: { hosts: ['hn.algolia.com'] },
  // One request a minute and address is what its feeds allow, all together; a second more, since clocks differ.
  reddit: { hosts: ['reddit.com'], gap: MINUTE + 1_000 },
  stackexchange: {
    hosts: ['api.stackexchange.com'],
    quota: { requests: 300, per: 'day' },
    interval: HOUR,
  },
  // Ten searches a minute are allowed.
  github: { hosts: ['api.github.com'], gap: 6_000 },
  // Nobody says how often it may be asked; it shows the newest, and more rarely than hourly it changes little.
  'app-store': { hosts: ['itunes.apple.com'], interval: HOUR, firstPages: 4 },
  // 60 requests an hour are allowed for an app. Once an hour leaves room for many pages, and for other programs of its owner.
  'google-play': { hosts: ['androidpublisher.googleapis.com'], interval: HOUR },
  // A small site: its own feeds ask for two hours.
  lobsters: { hosts: ['lobste.rs'], interval: HOUR / 2, firstPages: 4 },
  devto: { hosts: ['dev.to'], gap: 1_000, firstPages: 5 },
  medium: { hosts: ['medium.com'], interval: HOUR },
  youtube: { hosts: ['youtube.com', 'www.googleapis.com'], interval: HOUR / 4, firstPages: 5 },
  x: { hosts: ['api.x.com'], firstPages: 2, cost: { amount: 0.005, currency: 'USD', per: 'post' } },
  // Ten requests a second are allowed, but its search is meant for people.
  bluesky: { hosts: ['bsky.app', 'bsky.social'], gap: 1_000 },
} as const satisfies Record<string, SiteLimits>
