import { Failed } from '../model/failed.js'
import { redactText } from '../text/redact.js'
import { storable } from '../text/storable.js'

/** In characters: enough to search for. */
const LONGEST = 200

/** What failed first, in the words of the system or a library; undefined where the failure itself says all there is. */
export function causeOf(problem: Error): string | undefined {
  let deepest: unknown = problem
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause
  // A name that was tried at several addresses fails once for each.
  if (deepest instanceof AggregateError && deepest.errors[0] instanceof Error) deepest = deepest.errors[0]
  if (!(deepest instanceof Error) || deepest instanceof Failed) return undefined
  const words = storable(redactText(deepest.message.trim()).slice(0, LONGEST))
  return words === '' ? undefined : words
}
