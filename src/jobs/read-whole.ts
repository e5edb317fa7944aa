import type { Response, Validators } from '../http/request.js'
import type { Notice } from '../model/notice.js'
import type { SourceState } from '../store/port/sources.js'

type Answers = SourceState['answers']

/** What an answer is recognised by at the next poll. */
export type Recognised = {
  validators: Validators
  bodyHash: string
  /** All that it holds was read: it may answer "unchanged". */
  isWhole: true
}

/** Of a feed in which posts may be that nobody read. They may still come, under the very validators that it came with. */
const SALVAGED: ReadonlySet<Notice['code']> = new Set<Notice['code']>([
  'cut-in-entry',
  'cut-after-entry',
  'cut-off',
  'unclosed',
  'damaged',
  'too-many-entries',
])

/**
 * What is remembered of an answer: of a 200 that was read whole. Any other is asked for in full again, and read again even in the
 * same bytes. One that was cut off would otherwise be "unchanged" for ever, and what it lacked would never come.
 */
export function recognised(
  { code, validators }: Pick<Extract<Response, { status: 'ok' }>, 'code' | 'validators'>,
  bodyHash: string,
  notices: readonly Notice[] = [],
): Recognised | undefined {
  const isWhole = code === 200 && !notices.some((notice) => SALVAGED.has(notice.code))
  return isWhole ? { validators, bodyHash, isWhole } : undefined
}

/** The last answer to a request, unless an earlier version stored it, which also kept those that were not read whole. */
export function lastWhole(answers: Answers | undefined, request: string): Recognised | undefined {
  const { validators, bodyHash, isWhole } = answers?.[request] ?? {}
  return isWhole === true && validators && bodyHash !== undefined
    ? { validators, bodyHash, isWhole }
    : undefined
}
