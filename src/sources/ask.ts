import type { AnswerHeaders, Request } from '../http/request.js'
import type { Notice } from '../model/notice.js'

/** One thing that a poll asks for. What the readings of its answers ask for further belongs to it. */
export type Ask<Tag extends string = string> = {
  /**
   * Says which ask this is, the same in every poll: the term of a search, the name of a tag, or one word where a source
   * has a single ask. No two asks of a poll have the same; not empty.
   */
  tag: Tag
  request: Request
  /**
   * The cursor of its tag once this was sent, unless the answer's reading gives another: whatever comes of it, also
   * "unchanged" or an error.
   */
  cursor?: string
  /** Its own answer only says whether, or where, to ask on: it counts as no page, and is read also where it is what it was. */
  opens?: true
  /** What this poll leaves out. */
  notices?: readonly Notice[]
}

/** What came of an ask, or of one of the further requests that belong to it. */
export type Answer<Tag extends string = string> = {
  ask: Ask<Tag>
  /** What was sent: the ask's own request, or one that a reading gave. */
  request: Request
  /** The final address, after redirects; empty for a command. */
  url: string
  /** As HTTP has it; 200 for a file that could be read. */
  status: number
  headers: AnswerHeaders
  /** After decompression. */
  body: Uint8Array
}
