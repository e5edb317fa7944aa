import type { Failure } from '../model/failure.js'

/** Until when a site wants to be left alone, as its failure says; undefined where it may be asked now. */
export function endOfPause({ args }: Failure, now: Date): Date | undefined {
  if (!('until' in args) || args.until === undefined) return undefined
  const until = new Date(args.until)
  return until > now ? until : undefined
}
