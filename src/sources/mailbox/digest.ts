import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'

/** A mail of an answer. */
export type Part = {
  uid: string
  /** When its server got it. */
  receivedAt?: Date
  source: Uint8Array
  /** It is longer than what came of it. */
  isCut: boolean
}

export type Digest = {
  uidValidity: number
  /** The highest UID that need not be asked for again. */
  read: number
  /** Mails behind it. */
  left: number
  parts: readonly Part[]
}

/**
 * Takes apart what `http/mailbox/digest.ts` put together.
 *
 * @throws Failed for anything else
 */
export function digestIn({ headers, body }: Pick<Answer, 'headers' | 'body'>): Digest {
  const [, boundary] = /^multipart\/digest; boundary="([^"]+)"$/.exec(headers['content-type'] ?? '') ?? []
  const uidValidity = Number(headers.uidvalidity)
  if (boundary === undefined || !Number.isInteger(uidValidity)) throw unknown()
  return {
    uidValidity,
    read: Number(headers['uid-read']),
    left: Number(headers['mails-left'] ?? 0),
    parts: partsOf(Buffer.from(body.buffer, body.byteOffset, body.byteLength), boundary),
  }
}

function partsOf(body: Buffer, boundary: string): Part[] {
  const parts: Part[] = []
  const opening = `--${boundary}\r\n`
  let at = 0
  while (body.toString('latin1', at, at + opening.length) === opening) {
    const end = body.indexOf('\r\n\r\n', at)
    const head = body.toString('latin1', at, end)
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trim()
    const length = Number(field('Content-Length'))
    const uid = field('Content-ID')?.replace(/[<>]/g, '')
    if (end === -1 || !Number.isInteger(length) || uid === undefined) throw unknown()
    const received = field('X-Received')
    const start = end + 4
    parts.push({
      uid,
      ...(received !== undefined && { receivedAt: new Date(received) }),
      source: body.subarray(start, start + length),
      isCut: field('X-Size') !== undefined,
    })
    at = start + length + 2
  }
  return parts
}

const unknown = () => new Failed({ code: 'shape-unknown', args: { place: 'The mailbox' } })
