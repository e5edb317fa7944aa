import type { Notice } from '../model/notice.js'
import { fingerprint } from '../text/fingerprint.js'

/** What a source wants asked. How depends on `transport`; without one, on the scheme of the address. */
export type Request = WebRequest | MailboxRequest | CommandRequest

/** How a request travels. */
export type Transport = 'http' | 'file' | NonNullable<Request['transport']>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'

export type WebRequest = {
  transport?: never
  /** `http:`, `https:` or `file:`. A user and password in it are sent as Basic authorization. */
  url: string
  /** A request with a body is a POST, unless this says otherwise. */
  method?: Method
  /** Sent to this address only; a redirect to another site gets none of them. */
  headers?: Readonly<Record<string, string>>
  /** Sent as it stands; the `content-type` header says what it is. */
  body?: string
  /** A success without a body says something, too. */
  mayBeEmpty?: boolean
  /** The `Accept` header's value. */
  accept?: string
  /** In place of the client's own, on all sites that redirects lead to. */
  userAgent?: string
  /** In place of the client's, in milliseconds. */
  deadline?: number
  /** The proxy's address, in place of the environment's; `none` goes without. */
  proxy?: string
}

/**
 * The mails of a mailbox, read without marking them. An answer's body is a `multipart/digest` (RFC 2046, 5.1.5) of them, the oldest first, each
 * part with its UID as `Content-ID`, its `Content-Length`, when the server got it (`X-Received`), and how long it is (`X-Size`) where it is not
 * there whole. Its headers hold `uidvalidity`, `uid-read` (the highest UID that need not be asked for again), and `mails-left` (how many
 * are behind it).
 */
export type MailboxRequest = {
  transport: 'imap'
  /** `imaps://user:password@host:993/INBOX` */
  url: string
  /** Only mails with a higher UID, while the mailbox still has that UIDVALIDITY. */
  after?: { uidValidity: number; uid: number }
  /** Only mails that came in since, where `after` does not hold. */
  since?: Date
  /** In place of the client's, in milliseconds. */
  deadline?: number
}

/** What a program writes to its standard output; its exit code other than 0 is a failure. */
export type CommandRequest = {
  transport: 'command'
  /** The program and its arguments; no shell reads them. */
  command: readonly [program: string, ...args: string[]]
  /** Where it runs, and where a relative path of it starts: a `file:` URL. */
  folder: string
  /** Given to its standard input. */
  input?: string
  /** Names of variables of our environment that it gets, beside what every program needs. */
  variables?: readonly string[]
  /** In place of the client's, in milliseconds. */
  deadline?: number
}

export const transportOf = (request: Request): Transport =>
  request.transport ?? (/^file:/i.test(request.url) ? 'file' : 'http')

/** The address that is asked; undefined for a command, which has none. */
export const addressOf = (request: Request): string | undefined =>
  request.transport === 'command' ? undefined : request.url

export const methodOf = ({ method, body }: Pick<WebRequest, 'method' | 'body'>): Method =>
  method ?? (body === undefined ? 'GET' : 'POST')

/** What an answer to it is remembered by. Hashed, since an address and a body may hold a secret. */
export function requestKey(request: Request): string {
  if (request.transport !== undefined) return fingerprint(JSON.stringify(request))
  const { url, body } = request
  const method = methodOf(request)
  return fingerprint(method === 'GET' && body === undefined ? url : `${method} ${url}\n${body ?? ''}`)
}

/** What a server says identifies its present answer; stored verbatim and sent back. */
export type Validators = {
  etag?: string
  lastModified?: string
  /** The address they came from, when redirects led to another one than was asked for: they are sent back only there. */
  url?: string
}

/** Names in lower case. What came several times is joined by `, `; of `content-…` the first counts. */
export type AnswerHeaders = Readonly<Record<string, string>>

/** An answer with what of its body was read: all of a success, the first part of another one. */
export type Reply = {
  /** The final address, after redirects. */
  url: string
  /** As HTTP has it. A file that could be read has 200. */
  code: number
  headers: AnswerHeaders
  /** After decompression. */
  body: Uint8Array
}

export type Response =
  | { status: 'unchanged'; movedTo?: string }
  | (Reply & {
      /** It can be read; the body of a success is never empty, unless something was delivered. */
      status: 'ok'
      /** The final address, when every redirect on the way is for good (301, 308). */
      movedTo?: string
      validators: Validators
      /** What a person should know about the way the answer came, such as a redirect from https to http. */
      notices?: readonly Notice[]
    })
