import * as z from 'zod'
import { checkAddress } from '../../deliver/mail/address.js'
import { parseUrl } from '../../text/parse-url.js'
import { oneOrMore } from './one-or-more.js'

const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && parseUrl(text) !== undefined
const isPlain = (text: string): boolean => /^[^\s<>"']+$/.test(text)

/** Where people go with what not everybody may read. */
const PrivatePlace = z
  .string()
  .trim()
  .max(200)
  .refine(
    (text) => isPlain(text) && (isWeb(text) || (!text.includes('://') && checkAddress(text) === undefined)),
    {
      error: 'expected a web address that starts with https:// or http://, or a mail address',
    },
  )

const Link = z
  .string()
  .trim()
  .max(500)
  .refine((text) => isPlain(text) && isWeb(text), {
    error: 'expected a web address that starts with https:// or http://',
  })

const oneLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, { error: 'expected one line without control characters' })

const Folder = z.string().min(1)

/** What answers to customers are made of, by brand. */
export const answerKeys = {
  templates: Folder.optional().describe(
    'A folder with templates of answers for this brand. Without it: the `templates` of the whole file.',
  ),
  private: PrivatePlace.optional().describe(
    'Where people write what is not for everyone to read, such as an order number: a web or mail address. `mentions draft` names it.',
  ),
  faq: z
    .record(z.string().trim().min(1).max(200), Link)
    .optional()
    .describe(
      'Questions that have an answer to read, each with its address: `mentions draft` answers a question with the one that fits.',
    ),
  contacts: oneOrMore(oneLine(200), 'name with a telephone number or address', 20)
    .optional()
    .describe(
      'Whom `mentions draft` names, in place of a draft, where somebody is in danger, and beside it where data lie open or somebody speaks of the law.',
    ),
}

/** The same for all brands. */
export const answerSettings = {
  templates: Folder.optional().describe(
    'A folder with your own templates of answers, relative to this file: `mentions draft --templates` writes it. Without it: the built-in ones.',
  ),
  address: z.enum(['Sie', 'du']).prefault('Sie').describe('How German drafts speak to people.'),
}
