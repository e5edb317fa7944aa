import { readFileSync } from 'node:fs'
import type { ConnectionOptions, SecureVersion } from 'node:tls'
import type { AddressParts } from '../../text/database-address.js'

/** How a connection is kept from others' eyes: not at all, or as TLS says. */
export type Secrecy = false | ConnectionOptions

/** A file that an option names cannot be read. */
export class UnreadableFile extends Error {
  readonly option: string
  readonly file: string
  constructor(option: string, file: string, cause: unknown) {
    super(`${option} ${file}`, { cause })
    this.option = option
    this.file = file
  }
}

/** What is asked for would look safe, and would not be. */
export class UnsafeMode extends Error {}

/**
 * The kinds of connection that are tried one after the other, as libpq does by `sslmode`: `prefer`, where nothing is said. Where an authority is
 * known, it is asked in every mode; only `verify-full` wants the name of the host in the certificate. Without one, `verify-full` asks those
 * that everybody trusts.
 *
 * @throws UnreadableFile or UnsafeMode
 */
export function secrecies(parts: AddressParts, isSocket: boolean): readonly Secrecy[] {
  const mode = parts.sslmode ?? (parts.sslrootcert === 'system' ? 'verify-full' : 'prefer')
  if (isSocket || mode === 'disable') return [false]
  // Among all whom everybody trusts, any certificate of any host would do.
  if (mode === 'verify-ca' && parts.sslrootcert === undefined)
    throw new UnsafeMode('verify-ca, no sslrootcert')
  if (mode !== 'verify-full' && parts.sslrootcert === 'system')
    throw new UnsafeMode(`${mode}, sslrootcert=system`)
  const secret = secretAs(mode, parts)
  if (mode === 'allow') return [false, secret]
  return mode === 'prefer' ? [secret, false] : [secret]
}

function secretAs(mode: string, parts: AddressParts): ConnectionOptions {
  const read = (option: string): string | undefined => {
    const file = parts[option]
    try {
      return file === undefined ? undefined : readFileSync(file, 'utf8')
    } catch (error) {
      throw new UnreadableFile(option, file ?? '', error)
    }
  }
  const ca = parts.sslrootcert === 'system' || mode === 'no-verify' ? undefined : read('sslrootcert')
  const [cert, key, crl] = [read('sslcert'), read('sslkey'), ca === undefined ? undefined : read('sslcrl')]
  const isFull = mode === 'verify-full'
  return {
    rejectUnauthorized: isFull || ca !== undefined,
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(crl !== undefined && { crl }),
    ...(parts.sslpassword !== undefined && { passphrase: parts.sslpassword }),
    ...(parts.ssl_min_protocol_version !== undefined && {
      minVersion: parts.ssl_min_protocol_version as SecureVersion,
    }),
    ...(parts.ssl_max_protocol_version !== undefined && {
      maxVersion: parts.ssl_max_protocol_version as SecureVersion,
    }),
    ...(!isFull && { checkServerIdentity: () => undefined }),
  }
}
