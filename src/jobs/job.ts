import type { ConfiguredChannel } from '../channels/configured.js'
import type { Failed } from '../model/failed.js'
import type { Post } from '../model/post.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { ThreadPost } from '../sources/source.js'

/** Something to ask a site for, in one run. */
export type Job = PollJob | ThreadJob | ChannelJob
type JobKind = Job['kind']

type Common<Source> = {
  /** What is asked; its limits say whose turns and quota are used. */
  source: Source
  /** Since when it waits, so that whoever waits longest goes first; undefined: longer than all that do. */
  since: Date | undefined
}

/** What is new at a source. */
export type PollJob = Common<ConfiguredSource> & { kind: 'poll' }

/** Whether posts were answered, all of which one request tells of. */
export type ThreadJob = Common<ConfiguredSource> & {
  kind: 'thread'
  posts: readonly [LookedAt, ...LookedAt[]]
  /** The handles of the accounts of their brands at the place. */
  officials: readonly string[]
}

export type LookedAt = ThreadPost & Pick<Post, 'id' | 'author' | 'title' | 'titleOf'>

/** What a brand itself has published. */
export type ChannelJob = Common<ConfiguredChannel> & { kind: 'channel' }

/** What came of a job once its site was asked. */
export type Attempt = {
  problem: Failed | undefined
  /** Nothing was asked, and nothing is known that wasn't before: the job is left for a later run. */
  isLeft: boolean
  /** Stores what was brought. Its site's turn is over by then. */
  keep(): Promise<void>
}

/** How the jobs of each kind are done. A kind without one is not done in this run, and is no job of it. */
export type Handlers = {
  [Kind in JobKind]?: (job: Extract<Job, { kind: Kind }>) => Promise<Attempt>
}
