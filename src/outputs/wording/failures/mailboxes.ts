import type { FailureWords } from './words.js'

const said = (message: string | undefined): string =>
  message === undefined ? '' : `: "${message.replace(/\.$/, '')}"`

/** Why the mails of a mailbox could not be read. */
export const mailboxes = {
  'mailbox-login-refused': ({ host, message }) => ({
    message: `${host} does not take the user and the password of the mailbox${said(message)}.`,
    hint: 'The user is mostly the whole mail address. Where you confirm a login by telephone, as at Google, Yahoo or Apple, a program needs an app password of its own: make one in the settings of the account, and look whether reading by IMAP is switched on there. In an address, signs such as @, : or / within a password are written as %40, %3A or %2F. Then run `mentions check`.',
  }),
  'mailbox-folder-missing': ({ host, folder, folders }) => ({
    message: `${host} has no folder ${JSON.stringify(folder)} in this mailbox.`,
    hint:
      folders.length === 0
        ? 'It names no folder at all. Log in with a mail program, and look what this user may read.'
        : `Write it as the server does: ${folders.map((name) => JSON.stringify(name)).join(', ')}.`,
  }),
  'mailbox-refused': ({ host, message }) => ({
    message: `${host} let nobody read the mailbox${said(message)}.`,
    hint: 'Scans ask it again by themselves. If this goes on, look whether another program reads the same mailbox all the time, and ask it less often, with `every: 1h` for this source in your config.',
  }),
  'mailbox-unencrypted': ({ host }) => ({
    message: `${host} offers no encryption (STARTTLS), so that no password was sent.`,
    hint: 'Let the address start with imaps:// in place of imap://: nearly every server has that, at port 993.',
  }),
  'not-imap': ({ host }) => ({
    message: `${host} does not greet as an IMAP server does.`,
    hint: 'Look up the IMAP server and its port in the help of your mail provider: mostly 993, with an address that starts with imaps://.',
  }),
} satisfies Partial<FailureWords>
