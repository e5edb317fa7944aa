import { Failed } from '../model/failed.js'
import { isSystemReason } from '../model/failure.js'

/**
 * What the system refused, wherever that happens: a full disk is no defect of ours, though nobody foresaw it just there.
 * Undefined for any other error.
 */
export function systemRefusal(error: unknown): Failed | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined
  const { code, path } = error as NodeJS.ErrnoException
  return code !== undefined && isSystemReason(code)
    ? new Failed(
        { code: 'system-refused', args: { reason: code, ...(path !== undefined && { path }) } },
        { cause: error },
      )
    : undefined
}
