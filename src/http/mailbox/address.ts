import { parseUrl } from '../../text/parse-url.js'
import { redact } from '../../text/redact.js'
import { HttpError } from '../error.js'

/** Where a mailbox is, and who reads it. */
export type MailboxAddress = {
  /** With its port, as it stands in the address; for people. */
  url: URL
  host: string
  port: number
  /** From the first byte on; otherwise by STARTTLS. */
  isEncrypted: boolean
  user: string
  password: string
  folder: string
}

const PORTS = { 'imaps:': 993, 'imap:': 143 } as const

/**
 * Takes `imaps://user:password@host:993/Folder/Within` apart; what may not stand in an address as it is stands there percent-encoded. Without
 * a folder it is the inbox.
 *
 * @throws HttpError when it is no such address
 */
export function mailboxAddress(address: string): MailboxAddress {
  const url = parseUrl(address)
  if (url === undefined || (url.protocol !== 'imaps:' && url.protocol !== 'imap:') || url.hostname === '')
    throw unusable(address)
  try {
    return {
      url,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? PORTS[url.protocol] : Number(url.port),
      isEncrypted: url.protocol === 'imaps:',
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      folder: decodeURIComponent(url.pathname.replace(/^\//, '')) || 'INBOX',
    }
  } catch (cause) {
    throw unusable(address, cause)
  }
}

const unusable = (address: string, cause?: unknown) =>
  new HttpError({ code: 'address-unusable', args: { address: redact(address) } }, { cause })
