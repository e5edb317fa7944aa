import { pathInConfig } from '../config/paths.js'
import type { MailRoute } from '../deliver/mail/mail.js'
import { createMailer, type Mailer } from '../deliver/mail/mailer.js'
import type { DigestGroup } from '../digest/recipients.js'
import { trustedBy } from '../http/settings.js'
import { MentionsError } from '../model/error.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'

export type Email = NonNullable<Setup['config']['digest']['email']>

/** @throws MentionsError where the config does not say how mail is sent, or a variable of it is not set */
export function emailOf({ config, configPath, mailProblem }: Setup): Email {
  if (mailProblem !== undefined) throw mailProblem
  if (config.digest.email !== undefined) return config.digest.email
  throw new MentionsError('The config does not say how the digest is mailed.', {
    hint: `Add to ${configPath}, as docs/mail.md tells: digest: { email: { to: …, from: …, smtp: … } }`,
  })
}

/**
 * Sends to those of one group.
 *
 * @throws Failed when the file of whom to trust can't be read, and mail goes to a server
 */
export function mailerFor(
  { to, cc, bcc }: DigestGroup,
  email: Email,
  setup: Setup,
  context: Context,
): Mailer {
  const { from, replyTo } = email
  return createMailer({ from, replyTo, to, cc, bcc, via: mailRouteOf(email, setup, context) })
}

/**
 * The config has checked that there is exactly one.
 *
 * @throws Failed when the file of whom to trust can't be read, and mail goes to a server
 */
export function mailRouteOf(
  { smtp, sendmail = '', maildir }: Email,
  { folder, config }: Setup,
  context: Context,
): MailRoute {
  const path = (written: string) => pathInConfig(written, folder, context)
  if (smtp !== undefined) {
    const { ca } = config.http
    return { smtp, ...(ca !== undefined && { trusted: trustedBy(ca, { env: context.env, folder }) }) }
  }
  return maildir === undefined ? { sendmail: path(sendmail) } : { maildir: path(maildir) }
}
