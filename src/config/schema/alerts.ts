import * as z from 'zod'
import { destinations } from '../../deliver/destinations/index.js'
import { checkAddress, readAddress } from '../../deliver/mail/address.js'
import { type AlertKind, alertKinds, alertTexts, incidentAlerts } from '../../model/alert.js'
import { kinds } from '../../model/mention.js'
import type { WorkingSpan } from '../../model/working-hours.js'
import { Duration, PositiveDuration } from './duration.js'
import { Hours } from './hours.js'
import { Language } from './language.js'
import { mailDestination } from './mail-destination.js'
import { oneOrMore } from './one-or-more.js'

/** Names of rules and destinations stand in commands and lists. No pattern: not every validator reads letters of all scripts. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u
const Name = z
  .string()
  .trim()
  .refine((text) => NAME.test(text), {
    error: 'expected a name of letters, digits, blanks, dots and hyphens, at most 60',
  })

/** What a rule is called that has no name. */
export const usualName = (when: string, first: string): string => `${when} to ${first}`

/** The name of a destination, or a mail address, of which the bare address is kept. */
const Recipient = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const message = recipientProblem(text)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
  .overwrite(bareRecipient)
  .meta({ title: 'name of a destination or mail address' })

function recipientProblem(text: string): string | undefined {
  if (text.includes('@')) {
    const problem = checkAddress(text)
    return problem === undefined ? undefined : `is no mail address: ${problem}`
  }
  return NAME.test(text) ? undefined : 'expected the name of a destination, or a mail address'
}

/** A destination is called by its name, and whoever has a mail address by the bare address. */
export function bareRecipient(text: string): string {
  const read = text.includes('@') ? readAddress(text) : undefined
  return read !== undefined && 'address' in read ? read.address : text
}

const recipients = () =>
  oneOrMore(Recipient, 'name of a destination or mail address', 20)
    .refine(({ length }) => length > 0, { error: 'needs at least one' })
    .overwrite((all) => [...new Set(all)])

const Escalation = z.strictObject({
  after: PositiveDuration.describe('How long nobody may have acknowledged it, from when it was told first.'),
  to: recipients().describe('Who is told then.'),
})

const COOL_DOWN = 15 * 60_000
/** Each of these has its own time between two messages already. */
const isOfIncidents = (when: AlertKind): boolean => incidentAlerts.some((kind) => kind === when)

const MINUTES_OF_WEEK = 7 * 24 * 60

/** What never ends would never be told. */
const Quiet = Hours.superRefine((hours, context) => {
  if (hours !== 'always' && hasBreak(hours)) return
  context.addIssue({
    code: 'custom',
    message: 'these hours never end, so that nothing would ever be told; leave out some, as in 22:00-07:00',
  })
})

/** Some minute of the week is in none of the spans. */
function hasBreak(spans: readonly WorkingSpan[]): boolean {
  const quiet = new Set<number>()
  for (const { days, from, to } of spans)
    for (const day of days)
      for (let minute = from; minute < to; minute += 1)
        quiet.add(((day - 1) * 24 * 60 + minute) % MINUTES_OF_WEEK)
  return quiet.size < MINUTES_OF_WEEK
}

const Rule = z
  .strictObject({
    when: z
      .enum(alertKinds)
      .describe(
        'What it is about: `danger`; `new` posts that need a reply; a promise that is `soon` broken, or is `broken`; `news`; an incident: many people who complain at once (`surge`), nobody of you who speaks of it (`silence`), somebody who complains again after the close (`relapse`); a source that fails (`source-failing`); too few sources that answer (`coverage-lost`).',
      ),
    name: Name.optional().describe(
      'What to call the rule. Without it: what it is about, and its first destination.',
    ),
    to: recipients().describe('Who is told: names of `destinations`, or mail addresses.'),
    brand: oneOrMore(z.string(), 'brand').optional().describe('Only of these brands. Without it: of all.'),
    kind: oneOrMore(z.enum(kinds), 'kind').optional().describe('Only posts of these kinds.'),
    score: z.number().min(0).max(100).optional().describe('Only posts with at least this score.'),
    severity: z.int().min(1).max(4).optional().describe('Only posts of at least this severity.'),
    below: z
      .number()
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Of `coverage-lost`: told when fewer than so many percent of the sources answered. Without it: 80.',
      ),
    text: z
      .enum(alertTexts)
      .prefault('excerpt')
      .describe(
        'How much of the words of posts is sent: `full`, an `excerpt`, or `none`. Words of somebody in danger go in full to `contacts` only.',
      ),
    language: Language.optional().describe(
      'The language of whoever is told, such as `de`. Without it: that of `digest.language`.',
    ),
    batch: Duration.prefault('0s').describe(
      'How long to gather before a message goes out, so that what comes together is told together.',
    ),
    coolDown: Duration.optional().describe(
      'The least time between two messages of this rule at one destination. Without it: 15m, and none for incidents. What comes meanwhile is written into the message that is there, where the place can do that, and told afterwards elsewhere.',
    ),
    quiet: Quiet.optional().describe('When nothing is sent, such as `22:00-07:00`; it is told afterwards.'),
    perDay: z
      .int()
      .min(1)
      .max(10_000)
      .prefault(50)
      .describe(
        'The most messages a day at one destination. The first of the next day says what was held back.',
      ),
    escalate: z
      .array(Escalation)
      .max(10)
      .prefault([])
      .describe('Who is told next, where nobody acknowledged it.'),
  })
  .transform((rule) => ({
    ...rule,
    coolDown: rule.coolDown ?? (isOfIncidents(rule.when) ? 0 : COOL_DOWN),
    name: rule.name ?? usualName(rule.when, rule.to[0] ?? ''),
  }))
  .describe('Danger is held back by none of these settings.')

const Destination = z.discriminatedUnion('type', [
  ...Object.values(destinations).map(({ options }) => options),
  mailDestination,
] as unknown as [(typeof destinations)[keyof typeof destinations]['options'] | typeof mailDestination])

/** Who is told of what, and where. */
export const Alerts = z.strictObject({
  destinations: z
    .record(Name, Destination)
    .prefault({})
    .describe('Where alerts can go, each by a name that rules call it by.'),
  rules: z.array(Rule).max(200).prefault([]).describe('What is told, and to whom.'),
})
