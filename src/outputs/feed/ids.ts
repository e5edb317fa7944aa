import { hexFingerprint } from '../../text/fingerprint.js'

/**
 * A UUID made of what it stands for (RFC 9562, version 8), as an address that leads nowhere: a feed that lies in a file has no address of
 * its own, and ids in it must be nobody else's.
 *
 * @param store by which store it is known, since all of them count their cases from one
 */
export function feedId(store: string, what: string): string {
  const digits = hexFingerprint(`${store}\n${what}`, 32)
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4)
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}
