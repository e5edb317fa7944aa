import type { Failures } from '../../../model/failure.js'
import type { Sentences } from '../sentence.js'

/** What happened, and what to do about it: an instruction, with the exact command where there is one. */
export type Words = { message: string; hint: string }

export type FailureWords = Sentences<Failures, Words>
