import { fingerprint } from '../../text/fingerprint.js'

/** A mail as its server keeps it. */
export type KeptMail = {
  uid: number
  /** When the server got it. */
  receivedAt?: Date | undefined
  /** All of it, or its first part. */
  source: Uint8Array
  /** Of all of it, in bytes. */
  size: number
}

/**
 * Mails as one `multipart/digest` (RFC 2046, 5.1.5). Each part says its UID and its length: a mail may hold whatever a boundary looks like, and
 * is not searched for one.
 */
export function digestOf(
  mails: readonly KeptMail[],
  uidValidity: bigint,
): { type: string; body: Uint8Array } {
  const boundary = `mails-${fingerprint(`${uidValidity} ${mails.map(({ uid }) => uid).join()}`)}`
  const parts = mails.flatMap(({ uid, receivedAt, source, size }) => [
    Buffer.from(
      [
        `--${boundary}`,
        'Content-Type: message/rfc822',
        `Content-ID: <${uid}>`,
        `Content-Length: ${source.length}`,
        ...(receivedAt === undefined ? [] : [`X-Received: ${receivedAt.toISOString()}`]),
        ...(size > source.length ? [`X-Size: ${size}`] : []),
        '\r\n',
      ].join('\r\n'),
    ),
    source,
    Buffer.from('\r\n'),
  ])
  return {
    type: `multipart/digest; boundary="${boundary}"`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}
