import * as z from 'zod'
import { addresses } from './digest.js'

/** What a destination is called that is reached by mail. */
export const MAIL_TYPE = 'mail'

/** Alerts by mail, beside the places that take requests: they go as the digest does. */
export const mailDestination = z.strictObject({
  type: z.literal(MAIL_TYPE).describe('Mail, sent as `digest.email` says: from its sender, the same way.'),
  to: addresses()
    .refine(({ length }) => length > 0, { error: 'needs at least one address' })
    .describe('Who gets the mails.'),
})
