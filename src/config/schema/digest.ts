import * as z from 'zod'
import { checkAddress } from '../../deliver/mail/address.js'
import { checkSmtpAddress } from '../../deliver/mail/smtp-address.js'
import { audiences } from '../../model/audience.js'
import { parseDuration } from '../../text/duration.js'
import { Language } from './language.js'
import { oneOrMore } from './one-or-more.js'
import { TimeZone } from './time-zone.js'

/** `care@northwind.example`, or with a name before it; judged by what sends it. */
const MailAddress = checkedText(checkAddress).meta({ title: 'mail address' })

/** One or more, as what sends mail takes them. */
export const addresses = () => oneOrMore(MailAddress, 'mail address')

const recipients = {
  to: addresses().refine(({ length }) => length > 0, { error: 'needs at least one address' }),
  cc: addresses().prefault([]),
  bcc: addresses().prefault([]),
}

const aboutRecipients = {
  to: 'Who gets the mail.',
  cc: 'Who gets a copy, seen by all.',
  bcc: 'Who gets a copy, seen by nobody.',
}

/** A brand's own recipients, in place of those of `digest.email`. */
export const BrandDigest = z.strictObject({
  to: recipients.to.describe(aboutRecipients.to),
  cc: recipients.cc.describe(aboutRecipients.cc),
  bcc: recipients.bcc.describe(aboutRecipients.bcc),
  audience: z
    .enum(audiences)
    .optional()
    .describe('Who these people are, as in `digest.audience`. Without it: as there.'),
  language: Language.optional().describe(
    'The language of these people, as in `digest.language`. Without it: as there.',
  ),
})

const Email = z
  .strictObject({
    to: recipients.to.optional().describe(`${aboutRecipients.to} Not needed when every brand names its own.`),
    cc: recipients.cc.describe(aboutRecipients.cc),
    bcc: recipients.bcc.describe(aboutRecipients.bcc),
    from: MailAddress.describe('Who the mail is from.'),
    replyTo: MailAddress.optional().describe('Where answers to the mail go. Without it: to `from`.'),
    smtp: checkedText(checkSmtpAddress)
      .optional()
      .describe(
        'The mail server, as `smtp://user:password@host:587` or `smtps://user:password@host:465`. Keep it outside of the ' +
          'file, in the environment.',
      ),
    sendmail: z
      .string()
      .min(1)
      .optional()
      .describe('A program on this machine that takes mail, such as `/usr/sbin/sendmail`.'),
    maildir: z.string().min(1).optional().describe('A folder of the Maildir kind to put the mail into.'),
  })
  .superRefine((email, context) => {
    const given = routes.filter((route) => email[route] !== undefined)
    if (given.length === 1) return
    context.addIssue({
      code: 'custom',
      message:
        given.length === 0
          ? 'needs one of smtp, sendmail and maildir, which say how mail is sent'
          : `has ${given.join(' and ')}: keep one of them`,
    })
  })

const routes = ['smtp', 'sendmail', 'maildir'] as const

/** `last`, or a duration in milliseconds. */
const Since = z
  .string()
  .refine((text) => text === 'last' || (parseDuration(text) ?? 0) > 0, {
    error: 'expected last, or a duration above zero such as 24h, 7d or 1w',
  })
  .transform((text) => parseDuration(text) ?? ('last' as const))
  .meta({ title: '`last` or duration' })

const day = '(?:mon|tue|wed|thu|fri|sat|sun)'
const timeOfDay = new RegExp(`^(?:${day}(?:-${day})?(?:,${day}(?:-${day})?)* )?(?:[01]?\\d|2[0-3]):[0-5]\\d$`)
const NEVER = 'never'

/** When it is mailed: `07:00`, `mon-fri 08:00`. */
const DigestTime = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => text === NEVER || timeOfDay.test(text), {
    error: 'expected never, a time of day such as "07:00", or days with one such as mon-fri 08:00',
  })

/** What the digest tells and who gets it. */
export const Digest = z.strictObject({
  since: Since.prefault('last').describe(
    'What counts as new: since the `last` digest that was mailed, or for this long. Without an earlier one: 24h.',
  ),
  empty: z
    .enum(['line', 'nothing'])
    .prefault('line')
    .describe('What to send on a day on which there is nothing to tell: one line, or nothing.'),
  timezone: TimeZone.optional().describe(
    'Whose clocks and calendar all that people read goes by: the digest, `show`, and what is said of sources. Without it: those of the machine. Formats for programs have UTC.',
  ),
  rows: z
    .int()
    .min(1)
    .max(1_000)
    .prefault(20)
    .describe(
      'How many people to show in each part; the others are counted. Where more than five brands have people who wait: no more than three of each brand at 20 rows, but for danger.',
    ),
  audience: z
    .enum(audiences)
    .prefault('team')
    .describe(
      'Who reads it: your `team`; or a `client`, who gets links and no commands, and reads nothing of other clients, of your ' +
        'people or of what went wrong where.',
    ),
  language: Language.optional().describe(
    'The language of whoever reads it, such as `de` or `de-AT`; numbers and dates are written as there. Posts stay as they were written. Without it: English.',
  ),
  brands: z
    .enum(['others', 'all'])
    .prefault('others')
    .describe(
      'Which brands the mail to `digest.email` holds: the `others`, which have no `digest` of their own, or `all`, for a team that ' +
        'answers for clients who get mails of their own.',
    ),
  at: oneOrMore(DigestTime, '`never` or time of day,')
    .prefault('07:00')
    .transform((texts) => texts.filter((text) => text !== NEVER))
    .describe(
      'When `mentions watch` mails the digest: a time of day such as `"07:00"`, days with one such as `mon-fri 08:00`, or `never`. By the clocks of `timezone`. Lines of cron have their own time.',
    ),
  email: Email.optional().describe('How the digest is mailed.'),
})

function checkedText(check: (text: string) => string | undefined) {
  return z.string().superRefine((text, context) => {
    const problem = check(text)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: lowered(problem) })
  })
}

/** As the rest of a sentence that starts with the key's name. */
const lowered = (sentence: string) => sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
