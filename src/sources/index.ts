import { appStore } from './app-store/index.js'
import { bluesky } from './bluesky/index.js'
import { command } from './command.js'
import { devto } from './devto/index.js'
import { discourse } from './discourse/index.js'
import { feed } from './feed.js'
import { github } from './github/index.js'
import { googleAlerts } from './google-alerts.js'
import { googlePlay } from './google-play/index.js'
import { hackernews } from './hackernews.js'
import { lemmy } from './lemmy/index.js'
import { lobsters } from './lobsters/index.js'
import { mailbox } from './mailbox/index.js'
import { mastodon } from './mastodon/index.js'
import { medium } from './medium.js'
import { page } from './page.js'
import { peertube } from './peertube/index.js'
import { reddit } from './reddit.js'
import type { Source } from './source.js'
import { stackexchange } from './stackexchange/index.js'
import { x } from './x/index.js'
import { youtube } from './youtube/index.js'

/** Every source, by its config `type`. */
export const sources = {
  hackernews,
  reddit,
  stackexchange,
  github,
  'google-alerts': googleAlerts,
  discourse,
  'app-store': appStore,
  'google-play': googlePlay,
  lobsters,
  devto,
  medium,
  mailbox,
  youtube,
  x,
  feed,
  page,
  command,
  bluesky,
  mastodon,
  lemmy,
  peertube,
} satisfies Record<string, Source>
