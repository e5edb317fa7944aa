import type { SecureContext } from 'node:tls'
import { type FetchMessageObject, ImapFlow } from 'imapflow'
import { certificateAt } from '../certificate.js'
import { isUntrusted } from '../connection-failure.js'
import { withDeadline } from '../deadline.js'
import { HttpError } from '../error.js'
import { type Progress, startOfProgress } from '../exchange.js'
import { systemAddresses } from '../network.js'
import type { MailboxRequest, Response } from '../request.js'
import { type MailboxAddress, mailboxAddress } from './address.js'
import { digestOf, type KeptMail } from './digest.js'
import { type MailError, mailboxFailure, words } from './failure.js'

type Options = {
  /** For all of it, in milliseconds. */
  deadline: number
  /** Of all mails of one answer. */
  maxBytes: number
  /** Whom to trust, in place of those whom Node trusts. */
  trusted?: SecureContext | undefined
  signal?: AbortSignal | undefined
}

/** Of each mail, in bytes: its words stand before what is attached. */
const MOST_OF_MAIL = 512 * 1024
/** Of one answer: what comes behind is the next one's. */
const MOST_MAILS = 200
const MOST_BYTES = 8 * 1024 * 1024
/** What an answer of a server holds beside a mail. */
const AROUND_MAIL = 64 * 1024
/** Named where the one that is asked for is missing. */
const MOST_FOLDERS = 20
/** Milliseconds that a server gets to say goodbye. */
const FAREWELL = 1_000
/** Nobody reads on the way to this machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/**
 * Reads what is new in a mailbox, and changes nothing there: the folder is opened by `EXAMINE`, mails are read by `BODY.PEEK`. The oldest come
 * first; `mails-left` of the headers says how many are left, which a request after the last one brings.
 *
 * @throws HttpError when it can't be read; the signal's reason when that is aborted
 */
export async function readMailbox(request: MailboxRequest, options: Options): Promise<Response> {
  const { deadline, signal } = options
  const address = mailboxAddress(request.url)
  const progress = startOfProgress()
  try {
    return await withDeadline({ left: deadline }, signal, (ending) =>
      withMailbox(address, options, ending, (client) =>
        newMails(client, request, address, { ...options, progress }),
      ),
    )
  } catch (error) {
    signal?.throwIfAborted()
    const vouched = isUntrusted(error) ? await vouchedAt(address) : undefined
    throw mailboxFailure(error, { ...options, url: address.url, progress, vouched })
  }
}

/** By STARTTLS no certificate can be had without speaking IMAP first. */
const vouchedAt = async ({ url, host, port, isEncrypted }: MailboxAddress) => {
  if (!isEncrypted) return undefined
  const at = new URL(`https://${url.hostname || host}`)
  at.port = String(port)
  return await certificateAt(at, systemAddresses.lookup)
}

async function withMailbox<Result>(
  { host, port, isEncrypted, user, password }: MailboxAddress,
  { deadline, maxBytes, trusted }: Options,
  ending: AbortSignal,
  work: (client: ImapFlow) => Promise<Result>,
): Promise<Result> {
  const client = new ImapFlow({
    host,
    port,
    secure: isEncrypted,
    ...(!isEncrypted && !LOOPBACK.test(host) && { doSTARTTLS: true }),
    auth: { user, pass: password },
    clientInfo: { name: 'mentions', version: false, os: false, vendor: false, 'support-url': false },
    logger: false,
    disableAutoIdle: true,
    disableAutoEnable: true,
    // Compressed, a small answer could fill the memory.
    disableCompression: true,
    maxLiteralSize: mostOfMail(maxBytes) + AROUND_MAIL,
    maxResponseSize: mostOfMail(maxBytes) + 2 * AROUND_MAIL,
    maxLineLength: MOST_BYTES,
    // Who speaks something else, or waits for us to begin, is told from who is slow.
    greetingTimeout: Math.ceil((deadline * 2) / 3),
    // Ours ends all of it; these would only end a part of it sooner.
    connectionTimeout: 2 * deadline,
    socketTimeout: 2 * deadline,
    ...(trusted !== undefined && { tls: { secureContext: trusted } }),
  })
  let fault: unknown
  // Without anybody who hears it, it would end the program.
  client.on('error', (error: unknown) => {
    fault ??= error
  })
  const stop = () => client.close()
  ending.addEventListener('abort', stop, { once: true })
  try {
    ending.throwIfAborted()
    await client.connect()
    const result = await work(client)
    await farewell(client)
    return result
  } catch (error) {
    // Whatever was under way only says that the connection is gone.
    throw isOfConnection(error) ? (fault ?? error) : error
  } finally {
    ending.removeEventListener('abort', stop)
    client.close()
  }
}

const isOfConnection = (error: unknown): boolean =>
  (error as MailError).code === 'NoConnection' || (error as MailError).code === 'EConnectionClosed'

async function farewell(client: ImapFlow): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  await Promise.race([
    client.logout().catch(() => {}),
    new Promise((resolve) => {
      timer = setTimeout(resolve, FAREWELL)
    }),
  ])
  clearTimeout(timer)
}

type Reading = Pick<Options, 'maxBytes'> & { progress: Progress }

async function newMails(
  client: ImapFlow,
  { after, since }: MailboxRequest,
  { url, folder }: MailboxAddress,
  { maxBytes, progress }: Reading,
): Promise<Response> {
  progress.phase = 'waiting'
  const { uidValidity, uidNext, exists } = await opened(client, folder, url)
  const holds = after !== undefined && BigInt(after.uidValidity) === uidValidity
  const uids = exists === 0 ? [] : await searched(client, holds ? { after: after.uid } : { since }, url)
  // Those numbers were never given: nothing is new.
  if (holds && uids.length === 0) return { status: 'unchanged' }
  progress.phase = 'reading'
  const slice = await firstOf(client, uids, maxBytes)
  const mails: KeptMail[] = []
  if (slice.length > 0)
    for await (const mail of client.fetch(
      slice.join(),
      { uid: true, internalDate: true, size: true, source: { start: 0, maxLength: mostOfMail(maxBytes) } },
      { uid: true },
    )) {
      const kept = keptMail(mail)
      progress.received += kept.source.length
      mails.push(kept)
    }
  const { type, body } = digestOf(
    mails.toSorted((one, other) => one.uid - other.uid),
    uidValidity,
  )
  const last = slice.at(-1) ?? Math.max(0, (uidNext || 1) - 1)
  return {
    status: 'ok',
    url: url.href,
    code: 200,
    headers: {
      'content-type': type,
      uidvalidity: String(uidValidity),
      'uid-read': String(last),
      'mails-left': String(uids.length - slice.length),
    },
    body,
    validators: {},
  }
}

async function opened(client: ImapFlow, folder: string, { host }: URL) {
  try {
    return await client.mailboxOpen(folder, { readOnly: true })
  } catch (error) {
    if ((error as MailError).responseStatus !== 'NO') throw error
    const folders = (await client.list()).map(({ path }) => path)
    if (folders.includes(folder))
      throw new HttpError({ code: 'mailbox-refused', args: { host, ...words(error as MailError) } })
    throw new HttpError({
      code: 'mailbox-folder-missing',
      args: { host, folder, folders: folders.slice(0, MOST_FOLDERS) },
    })
  }
}

/** @returns UIDs, the lowest first */
async function searched(
  client: ImapFlow,
  { after, since }: { after?: number; since?: Date | undefined },
  { host }: URL,
): Promise<number[]> {
  const wanted =
    after !== undefined ? { uid: `${after + 1}:*` } : since !== undefined ? { since } : { all: true }
  const found = await client.search(wanted, { uid: true })
  if (!Array.isArray(found)) throw new HttpError({ code: 'mailbox-refused', args: { host } })
  // A range up to `*` always holds the last mail, however low its number.
  return found.filter((uid) => uid > (after ?? 0)).toSorted((one, other) => one - other)
}

/** As many as one answer may hold; at least one. */
async function firstOf(client: ImapFlow, uids: readonly number[], maxBytes: number): Promise<number[]> {
  const most = uids.slice(0, MOST_MAILS)
  if (most.length < 2) return most
  const sizes = new Map<number, number>()
  for await (const { uid, size = 0 } of client.fetch(most.join(), { uid: true, size: true }, { uid: true }))
    sizes.set(uid, Math.min(size, mostOfMail(maxBytes)))
  let bytes = 0
  const end = most.findIndex((uid) => {
    bytes += sizes.get(uid) ?? 0
    return bytes > Math.min(maxBytes, MOST_BYTES)
  })
  return end === -1 ? most : most.slice(0, Math.max(1, end))
}

const mostOfMail = (maxBytes: number): number => Math.min(maxBytes, MOST_OF_MAIL)

function keptMail({ uid, internalDate, size, source = Buffer.alloc(0) }: FetchMessageObject): KeptMail {
  const received = internalDate === undefined ? undefined : new Date(internalDate)
  return {
    uid,
    ...(received !== undefined && !Number.isNaN(received.getTime()) && { receivedAt: received }),
    source,
    size: size ?? source.length,
  }
}
