import { BlockList, isIP, type LookupFunction } from 'node:net'

/** IPv4 blocks that the public internet does not route to, or that mean this machine or network (RFC 6890). */
const PRIVATE_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** The same for IPv6: unspecified, loopback, local NAT64, unique local, link-local, site-local, multicast. */
const PRIVATE_IPV6 = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const

const privateAddresses = new BlockList()
for (const [address, bits] of PRIVATE_IPV4) {
  privateAddresses.addSubnet(address, bits, 'ipv4')
  // The same hosts, reached through an IPv6 address that holds an IPv4 one: mapped (::ffff:) ones are known to
  // BlockList; compatible (::), NAT64 (64:ff9b::) and 6to4 (2002:) ones are not.
  const hex = Buffer.from(address.split('.').map(Number)).toString('hex')
  privateAddresses.addSubnet(`::${address}`, 96 + bits, 'ipv6')
  privateAddresses.addSubnet(`64:ff9b::${address}`, 96 + bits, 'ipv6')
  privateAddresses.addSubnet(`2002:${hex.slice(0, 4)}:${hex.slice(4)}::`, 16 + bits, 'ipv6')
}
for (const [address, bits] of PRIVATE_IPV6) privateAddresses.addSubnet(address, bits, 'ipv6')

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
