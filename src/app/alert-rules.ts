import type { AlertClock } from '../alerts/clock.js'
import { rulesOf } from '../alerts/configured.js'
import type { AlertRule } from '../alerts/rule.js'
import type { Config } from '../config/schema/index.js'
import type { Destination } from '../deliver/destinations/destination.js'
import { destinations } from '../deliver/destinations/index.js'
import { readAddress } from '../deliver/mail/address.js'
import type { MentionsError } from '../model/error.js'
import type { ContactsInWords } from '../views/check.js'
import { calendarFor, timeZoneFor } from './calendar.js'
import type { Setup } from './setup.js'

const DAY = 24 * 60 * 60_000

/** What a config has told: danger to contacts, where mail can be sent, and its rules. */
export const alertRules = (config: Pick<Config, 'alerts' | 'brands' | 'digest'>): readonly AlertRule[] =>
  rulesOf(
    config.alerts.rules,
    config.digest.email === undefined
      ? []
      : config.brands.map(({ name, contacts }) => ({
          brand: name,
          addresses: mailContacts(contacts).addresses,
        })),
    config.digest.language,
  )

/** Of the contacts of a brand the mail addresses, bare and each once, and those that are none, such as a telephone number. */
function mailContacts(contacts: readonly string[] = []): {
  addresses: readonly string[]
  others: readonly string[]
} {
  const read = contacts.map((text) => ({ text, address: readAddress(text) }))
  return {
    addresses: [...new Set(read.flatMap(({ address }) => ('address' in address ? [address.address] : [])))],
    others: read.flatMap(({ text, address }) => ('address' in address ? [] : [text])),
  }
}

/**
 * What keeps alerts from being told at all, such as a variable that is not set here: what there is to tell is raised by the next scan that
 * can.
 */
export function alertsHindrance({ config, alertsProblem, mailProblem }: Setup): MentionsError | undefined {
  const hasContacts = describeContacts(config).some(({ addresses }) => addresses.length > 0)
  return alertsProblem ?? (hasContacts ? mailProblem : undefined)
}

/** Of each brand that names contacts, who of them hears of danger. */
export const describeContacts = ({ brands, digest }: Pick<Config, 'brands' | 'digest'>): ContactsInWords[] =>
  brands.flatMap(({ name, contacts = [] }) =>
    contacts.length === 0
      ? []
      : [{ brand: name, ...mailContacts(contacts), hasMail: digest.email !== undefined }],
  )

/** Whether a message to a destination of the config can be written anew; none to a mail address can. */
export const canUpdate =
  ({ alerts }: Pick<Config, 'alerts'>) =>
  (name: string): boolean => {
    const type = alerts.destinations[name]?.type
    const kinds: Readonly<Record<string, Destination<never>>> = destinations
    return typeof type === 'string' && kinds[type]?.canUpdate === true
  }

/** The clocks and the calendar by which something is told. */
export async function alertClock(
  config: Pick<Config, 'digest'>,
  rules: readonly AlertRule[],
): Promise<AlertClock> {
  const calendar = calendarFor(config)
  const timeZone = timeZoneFor(config)
  // Temporal takes a while to load, and most rules have no quiet hours.
  const quiet = rules.some(({ holding }) => holding.quiet !== undefined)
    ? await import('../alerts/quiet.js')
    : undefined
  return {
    quietUntil: (hours, moment) => quiet?.quietUntil({ hours, timeZone }, moment),
    dayOf: (moment) => {
      const local = calendar.local(moment)
      return {
        begins: calendar.startOfDay(local),
        ends: calendar.startOfDay({ ...local, day: local.day + 1 }),
      }
    },
  }
}

/** When the day before began. */
export const yesterday = (clock: AlertClock, now: Date): Date =>
  clock.dayOf(new Date(clock.dayOf(now).begins.getTime() - DAY / 2)).begins
