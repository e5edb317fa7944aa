import * as z from 'zod'

/** Folders stand in addresses in their encoded form. */
const Folder = z.string().min(1)

export const Options = z
  .strictObject({
    type: z.literal('mailbox'),
    address: z
      .string()
      .regex(/^imaps?:\/\/[^\s/?#]+:[^\s/?#]+@[^\s/?#@]+(?:\/[^\s?#]*)?$/, {
        error:
          'expected the address of a mailbox, as imaps://user:password@mail.example/INBOX; within user and password write @ as %40, : as %3A, / as %2F, # as %23 and ? as %3F',
      })
      .optional()
      .describe(
        'In place of `host`, `user` and `password`: where the mailbox is, with both: `imaps://user:password@host/folder`, or `imap://` for STARTTLS. Keep it in a variable or a file.',
      ),
    host: z
      .string()
      .regex(/^[^\s/?#@]+$/, { error: 'expected the name of a mail server, such as imap.mail.example' })
      .optional()
      .describe(
        'The IMAP server, such as imap.mail.example, with its port where that is another one than 993.',
      ),
    user: z.string().min(1).optional().describe('Who logs in there, mostly a mail address.'),
    password: z
      .string()
      .min(1)
      .optional()
      .describe('The password, or an app password. Keep it in a variable or a file.'),
    folder: Folder.optional().describe(
      'The folder that is read, as its server spells it. Without it: that of the address, or the inbox.',
    ),
    mails: z
      .enum(['any', 'complaints'])
      .optional()
      .describe(
        'What its mails are: `complaints` are by people who write to you, so that what programs send is left out; `any` are newsletters, notifications and whatever else may name you. Without it: `any`, or `complaints` where the block says `own`.',
      ),
    sent: Folder.optional().describe(
      'The folder in which your answers lie, such as `Sent`: what you answered by mail counts as answered.',
    ),
  })
  .refine(
    ({ address, host, user, password }) =>
      address !== undefined
        ? host === undefined && user === undefined && password === undefined
        : host !== undefined && user !== undefined && password !== undefined,
    { error: 'expected either an `address`, or `host`, `user` and `password`' },
  )
export type Options = z.output<typeof Options>

/** What the address says, or the parts in its place. */
export function addressOf(
  { address, host, user = '', password = '', folder }: Options,
  other?: string,
): string {
  const url = new URL(
    address ?? `imaps://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}/`,
  )
  const named = other ?? folder
  if (named !== undefined) url.pathname = `/${named.split('/').map(encodeURIComponent).join('/')}`
  return url.href
}

/** The folder as its server spells it. */
export function folderOf(options: Options): string {
  try {
    return decodeURIComponent(new URL(addressOf(options)).pathname.replace(/^\//, '')) || 'INBOX'
  } catch {
    // Its request says what is wrong with it.
    return 'INBOX'
  }
}
