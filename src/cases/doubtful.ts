import type { Severity } from '../model/mention.js'

/** It may well mean something else of that name, and nobody has done anything with it yet. Never what is in danger, or gravest. */
export const isDoubtful = ({
  doubtful,
  danger,
  severity,
  handled,
}: {
  doubtful?: true | undefined
  danger: boolean
  severity: Severity
  handled?: unknown
}): boolean => doubtful === true && !danger && severity < 4 && handled === undefined
