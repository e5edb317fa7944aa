import { BlockList, isIP, type LookupFunction } from 'node:net'
import { HOLDING_IPV4, SPECIAL_IPV4, SPECIAL_IPV6 } from './special-addresses.js'

const privateAddresses = new BlockList()
for (const [address, bits] of SPECIAL_IPV6) privateAddresses.addSubnet(address, bits, 'ipv6')
for (const [address, bits] of SPECIAL_IPV4) {
  privateAddresses.addSubnet(address, bits, 'ipv4')
  const hex = Buffer.from(address.split('.').map(Number)).toString('hex')
  for (const { before, after, length } of HOLDING_IPV4)
    privateAddresses.addSubnet(`${before}${hex.slice(0, 4)}:${hex.slice(4)}${after}`, length + bits, 'ipv6')
}

/** Whether an IP address is private, loopback, link-local or otherwise not on the public internet. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  const version = isIP(bare)
  return version !== 0 && privateAddresses.check(bare, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Whether a URL's host says by itself that it is private: an IP address, or `localhost`. Other names show it only when
 * they are looked up. `URL` has turned decimal, octal and hexadecimal spellings into the usual one.
 */
export function namesPrivateHost({ hostname }: URL, isPrivate = isPrivateAddress): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, '')
  return isPrivate(name) || name === 'localhost' || name.endsWith('.localhost')
}

/** A name led to private addresses only, and was not allowed to. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError'
  constructor(hostname: string, address: string) {
    super(`${hostname} is at the private address ${address}`)
  }
}

/**
 * Wraps a lookup so that a connection goes to public addresses only. The addresses it passes are the ones connected to:
 * a name that answers differently the next time gains nothing.
 */
export const publicOnly = (lookup: LookupFunction, isPrivate: (address: string) => boolean): LookupFunction =>
  lookupAll(lookup, (hostname, addresses) => {
    const allowed = addresses.filter(({ address }) => !isPrivate(address))
    const [first] = addresses
    if (allowed.length === 0 && first !== undefined) throw new PrivateAddressError(hostname, first.address)
    return allowed
  })

/** Wraps a lookup so that somebody learns whether a name led to private addresses, and to no public one beside them. */
export const noticingPrivate = (
  lookup: LookupFunction,
  isPrivate: (address: string) => boolean,
  notice: (hostname: string, isPrivate: boolean) => void,
): LookupFunction =>
  lookupAll(lookup, (hostname, addresses) => {
    notice(
      hostname,
      addresses.every(({ address }) => isPrivate(address)),
    )
    return addresses
  })

type Address = { address: string; family: number }

/** Runs a lookup for all addresses, lets `choose` see them, and answers in the form the caller asked for. */
function lookupAll(
  lookup: LookupFunction,
  choose: (hostname: string, addresses: readonly Address[]) => readonly Address[],
): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [])
      try {
        const all = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found
        const chosen = choose(hostname, all)
        if (options.all) callback(null, [...chosen])
        else callback(null, chosen[0]?.address ?? '', chosen[0]?.family)
      } catch (refused) {
        callback(refused instanceof Error ? refused : new Error(String(refused)), [])
      }
    })
}
