import type { PostFault } from '../../model/failure.js'
import type { RecordRead } from '../../sources/post-record.js'

/** What a file holds at one place: a line or a mail, counted from 1. Behind one without end nothing is read. */
export type Item = { at: number } & (RecordRead | { fault: PostFault })
