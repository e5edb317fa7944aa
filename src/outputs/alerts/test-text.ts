import type { MentionsError } from '../../model/error.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { redactText } from '../../text/redact.js'
import { asTyped } from '../wording/as-typed.js'
import { causeWords } from '../wording/cause.js'
import { count } from '../wording/count.js'

type Tried = { name: string; is: string; problem?: MentionsError }

/** What became of a sample at one destination, and what to do where it was not taken. */
export function alertTryText(
  { name, is, problem }: Tried,
  { self, clock }: { self: string; clock: Clock },
): string {
  const called = `${safeText(name)} (${safeText(is)})`
  if (problem === undefined) return `  sent    a test to ${called}\n`
  const cause = causeWords(problem, problem.message, clock)
  return [
    `  failed  ${called}\n          ${safeText(problem.message)}\n`,
    ...(cause === undefined ? [] : [`          cause: ${safeText(redactText(cause))}\n`]),
    `          try: ${safeText(asTyped(problem.hint, self))}\n`,
  ].join('')
}

/** How many took it, in a line. */
export function alertTriesText(tries: readonly Tried[]): string {
  const failed = tries.filter(({ problem }) => problem !== undefined).length
  if (failed === 0)
    return `All ${count(tries.length, 'destination', 'destinations')} took it. Look whether you see it there.\n`
  return `${failed} of ${count(tries.length, 'destination', 'destinations')} did not take it.\n`
}
