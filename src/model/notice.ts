import type { Coded, NoArgs } from './coded.js'

/** What people should know although nothing failed, by code. */
export type Notices = {
  /** Of a source: paused in the config. */
  paused: NoArgs
  /** Of a source: its address was removed for good, so it is asked once a week. */
  gone: NoArgs
  /** It is asked at another address than the configured one, which redirected there for good. */
  moved: { to: string; since: string }
  /** Its site may not be asked before `until`; without it, the site was not there for other sources. */
  waits: { site: string; until?: string }
  /** A poll at `at` (the last one where absent) brought nothing but new posts; `every`: polling that often would help. */
  missed: { at?: string; every?: string }
  /** A source that answers and brings nothing any more, for `lasts` milliseconds. */
  silent: { lasts: number; postsADay: number }
  /** A brand that nobody names any more. */
  'brand-silent': { brand: string; lasts: number; postsADay: number }
  /** In words, as an earlier version stored it. */
  told: { text: string }
}

export type Notice = Coded<Notices>
