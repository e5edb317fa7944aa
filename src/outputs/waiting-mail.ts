import { safeText } from '../terminal/safe.js'
import type { Clock } from '../text/clock.js'
import type { WaitingMail } from '../views/check.js'
import { asTyped } from './wording/as-typed.js'
import { keptMails } from './wording/kept-mail.js'
import { dayAndMinuteOf } from './wording/moment.js'

/** Mails that a check finds waiting: why, and when they are tried next. Empty where none does. */
export function waitingMailText(mails: readonly WaitingMail[], self: string, clock: Clock): string {
  if (mails.length === 0) return ''
  const lines = mails.flatMap(({ subject, to, madeAt, attempts, problem }) => [
    `  waits   ${safeText(subject)}, for ${to.map(safeText).join(', ')}: made ${dayAndMinuteOf(madeAt, clock)}, ${tried(attempts)}`,
    ...(problem === undefined ? [] : [`          ${safeText(problem)}`]),
  ])
  const moments = mails.flatMap(({ next }) => next?.getTime() ?? [])
  const next = moments.length < mails.length ? undefined : new Date(Math.min(...moments))
  return `${lines.join('\n')}\n          ${asTyped(keptMails(mails.length, next, clock), self)}\n`
}

const tried = (times: number): string =>
  times === 0 ? 'not tried yet' : times === 1 ? 'tried once' : `tried ${times} times`
