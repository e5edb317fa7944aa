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
