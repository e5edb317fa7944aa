import type { Clock } from '../../text/clock.js'
import { toTheMinute } from './moment.js'

/**
 * When mails that could not be sent are tried again, a sentence.
 *
 * @param next the earliest moment of any; undefined for the next run
 */
export function keptMails(mails: number, next: Date | undefined, clock: Clock): string {
  const [what, them] = mails === 1 ? ['The mail is', 'it'] : [`${mails} mails are`, 'them']
  const when = next === undefined ? '' : ` from ${toTheMinute(next, clock)} on`
  return `${what} kept. A scheduled run (with \`--quiet\`) tries ${them} again${when}; \`mentions digest --email --pending\` does so at once.`
}

/** The same of mails and alerts together. */
export function keptDeliveries(count: number, next: Date | undefined, clock: Clock): string {
  const [what, them] = count === 1 ? ['One is', 'it'] : [`${count} are`, 'them']
  const when = next === undefined ? '' : ` from ${toTheMinute(next, clock)} on`
  return `${what} kept. The next scheduled runs try ${them} again${when}; \`mentions deliveries\` shows ${them}.`
}
