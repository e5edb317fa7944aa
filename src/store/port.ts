import type { Alerts } from './port/alerts.js'
import type { Cases } from './port/cases.js'
import type { Configs } from './port/configs.js'
import type { Erasure } from './port/erasure.js'
import type { StoredFacts } from './port/facts.js'
import type { Incidents } from './port/incidents.js'
import type { Lessons } from './port/lessons.js'
import type { Likenesses } from './port/likenesses.js'
import type { Mutes } from './port/mutes.js'
import type { Official } from './port/official.js'
import type { Outages } from './port/outages.js'
import type { Outbox } from './port/outbox.js'
import type { Posts } from './port/posts.js'
import type { Readers } from './port/readers.js'
import type { Records } from './port/records.js'
import type { Retention } from './port/retention.js'
import type { Sources } from './port/sources.js'
import type { Statistics } from './port/statistics.js'
import type { Threads } from './port/threads.js'

/**
 * Where everything is remembered, in small ports. Each of their methods is one transaction; callers see
 * neither SQL nor transactions. `test/store/contract` is what every store has to hold.
 *
 * Texts come back as `text/storable.ts` makes them, and are looked up likewise; how many follow somebody
 * comes back as a whole number from 0 to 2^53 - 1. Lists have no order where none is named. Brands are
 * compared letter by letter.
 */
export type Store = {
  configs: Configs
  sources: Sources
  outages: Outages
  posts: Posts
  cases: Cases
  threads: Threads
  mutes: Mutes
  official: Official
  likenesses: Likenesses
  /** What marks taught. */
  lessons: Lessons
  /** Changes of posts, mentions, cases and mutes: load what matters, decide, apply. */
  records: Records
  erasure: Erasure
  outbox: Outbox
  /** What rules told, and what they have to tell. */
  alerts: Alerts
  incidents: Incidents
  retention: Retention
  facts: StoredFacts
  statistics: Statistics
  readers: Readers
  /** Frees the file or connection; what is asked afterwards fails. */
  close(): Promise<void>
}
