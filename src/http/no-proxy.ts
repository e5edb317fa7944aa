import { BlockList, isIP } from 'node:net'

/**
 * Whether `no_proxy` names an address, as curl and Go read it: names with all below them (`example.com`, `.example.com`,
 * `*.example.com`), addresses, networks (`10.0.0.0/8`, `fd00::/8`), each with a port if it is for that port alone, or `*` for all.
 * Names are not looked up, so a network finds only addresses.
 */
export function goesWithout(url: URL, except: string): boolean {
  const host = bare(url.hostname)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return except
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || names(parsed(entry), host, port))
}

type Entry = { name: string; port: string | undefined }

/** An IPv6 address has colons of its own: its port stands behind brackets. */
function parsed(entry: string): Entry {
  const [, inBrackets, itsPort] = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry) ?? []
  if (inBrackets !== undefined) return { name: inBrackets, port: itsPort }
  const [, name, port] = /^([^:]*):(\d+)$/.exec(entry) ?? []
  return name === undefined ? { name: entry, port: undefined } : { name, port }
}

function names({ name, port }: Entry, host: string, hostPort: string): boolean {
  if (port !== undefined && port !== hostPort) return false
  const [network = '', bits] = name.split('/')
  if (isIP(network) !== 0) return isIP(host) !== 0 && within(host, network, bits)
  const suffix = name.replace(/^\*?\./, '')
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))
}

/** A network of so many bits; of an address alone, all of them. */
function within(address: string, network: string, bits: string | undefined): boolean {
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4'
  const all = family === 'ipv6' ? 128 : 32
  const length = bits === undefined ? all : Number(bits)
  if (!Number.isInteger(length) || length < 0 || length > all) return false
  const list = new BlockList()
  list.addSubnet(network, length, family)
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$|\.$/g, '')
