import type { PostFault } from '../model/failure.js'

/** What came of a file of old posts. */
export type ImportedPosts = {
  type: 'csv' | 'ndjson' | 'mbox'
  /** Posts that could be read. */
  read: number
  added: number
  /** Of which another version was stored. */
  updated: number
  mentions: number
  /** Of the new mentions: in how many somebody may be in danger. */
  danger: number
  /** What is no post, by why; `at`: the first, as a line or a mail. */
  skipped: readonly { fault: PostFault; count: number; at: number }[]
  /** Posts whose date means no moment, and one of these dates. */
  oddDates: { posts: number; written: string } | undefined
  /** Posts without any date. */
  undated: number
  /** Of a table: its columns with what each was taken for. */
  columns: readonly { name: string; field: string | undefined }[] | undefined
}
