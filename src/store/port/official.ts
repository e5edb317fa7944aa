import type { OfficialUpdate, StoredUpdate } from '../../model/official.js'
import type { SourceState } from './sources.js'

/** What a look at a channel of ours brought. */
export type ChannelLook = {
  channelId: string
  at: Date
  /** As of a source: it is found among the states of sources, by the id of the channel. */
  state: SourceState
  updates: readonly OfficialUpdate[]
}

/** What we said ourselves. It is nobody else's, so it is kept until its store is thrown away. */
export interface Official {
  /**
   * Stores the updates of a channel with what is remembered of it. One that is known by its key keeps the moment at which it was first seen,
   * and also its own where the channel says none; its words, state and address are those of now.
   *
   * @returns how many are new, and of how many the words or the state changed
   */
  save(look: ChannelLook): Promise<{ added: number; changed: number }>
  /** What these channels said since then; the newest first, and of one moment the last stored first. */
  said(query: { channels: readonly string[]; since?: Date | undefined }): Promise<readonly StoredUpdate[]>
}
