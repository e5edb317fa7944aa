/**
 * The blocks of IANA's registries of special-purpose addresses (RFC 6890 and what was added since, as of November 2026) that
 * are not globally reachable, and multicast, which has a registry of its own. Parts of them that are reachable, such as the
 * anycast addresses of 192.0.0.0/24 and 2001::/23, serve no pages.
 */
export const SPECIAL_IPV4 = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private use
  ['100.64.0.0', 10], // shared by a provider's customers
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local
  ['172.16.0.0', 12], // private use
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4
  ['192.168.0.0', 16], // private use
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
] as const

export const SPECIAL_IPV6 = [
  ['::', 128], // unspecified
  ['::1', 128], // loopback
  ['64:ff9b:1::', 48], // translation within a network
  ['100::', 64], // discard
  ['100:0:0:1::', 64], // dummy
  ['2001::', 23], // protocol assignments: Teredo, benchmarking, ORCHID, drones
  ['2001:db8::', 32], // documentation
  ['3fff::', 20], // documentation
  ['5f00::', 16], // segment routing
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local, as it was called
  ['ff00::', 8], // multicast
] as const

/**
 * IPv6 addresses that hold an IPv4 one: what stands before and after it, and after how many bits it begins. Whoever
 * translates sends them on to that host. Mapped ones (`::ffff:a.b.c.d`) Node's `BlockList` knows as the IPv4 that they are.
 */
export const HOLDING_IPV4 = [
  { before: '::', after: '', length: 96 }, // compatible
  { before: '::ffff:0:', after: '', length: 96 }, // translated (RFC 2765)
  { before: '64:ff9b::', after: '', length: 96 }, // NAT64
  { before: '2002:', after: '::', length: 16 }, // 6to4
] as const
