import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { SecureContext } from 'node:tls'
import { Client, type Dispatcher } from 'undici'
import { certificateAt, type Vouched } from './certificate.js'
import { MAX_HEADER_BYTES } from './exchange.js'
import { http2Connection } from './http2-connection.js'
import { isPrivateAddress, namesPrivateHost, noticingPrivate, publicOnly } from './private-address.js'
import { throughProxy } from './through-proxy.js'

/** How names become addresses, and which of these are private. Tests, which have loopback only, play the internet here. */
export type AddressBook = { lookup: LookupFunction; isPrivate(address: string): boolean }

export const systemAddresses: AddressBook = { lookup: dnsLookup, isPrivate: isPrivateAddress }

/** Something to send one request over, and what to do afterwards. */
type Connection = { dispatcher: Pick<Dispatcher, 'dispatch'>; release(): void }

type ConnectOptions = {
  /** Refuse to connect to any other. */
  publicAddresses: boolean
  /** What to ask through. */
  proxy: URL | undefined
  /** In place of HTTP/1.1; never through a proxy. */
  http2?: boolean
  signal: AbortSignal
}

export interface Network {
  connect(url: URL, options: ConnectOptions): Connection
  /** Who vouches for a site that is not trusted; nothing is sent to it. */
  certificateAt(url: URL, publicAddresses: boolean): Promise<Vouched | undefined>
  /** The host is private by its name alone. */
  isPrivateByName(url: URL): boolean
  /** The host is private by its name, or its name led to a private address when it was last connected to. */
  isPrivate(url: URL): boolean
}

/** Made once, since a stack trace costs as much as a small request. */
const FINISHED = new Error('The request is finished.')

export function createNetwork({ lookup, isPrivate }: AddressBook, trusted?: SecureContext): Network {
  const trust = trusted === undefined ? {} : { secureContext: trusted }
  const privateNames = new Set<string>()
  const anyAddress = noticingPrivate(lookup, isPrivate, (name, itIs) => {
    if (itIs) privateNames.add(name)
    else privateNames.delete(name)
  })
  const publicAddress = publicOnly(lookup, isPrivate)

  return {
    connect(url, { publicAddresses, proxy, http2 = false, signal }) {
      const chosen = publicAddresses ? publicAddress : anyAddress
      if (proxy !== undefined) {
        const { dispatcher, release } = throughProxy(url, proxy, { lookup, signal, trust })
        return { dispatcher, release: () => release(FINISHED) }
      }
      if (http2)
        return http2Connection(url, { lookup: chosen, signal, maxHeaderBytes: MAX_HEADER_BYTES, trust })
      // One connection a request. Polling seldom asks a host twice within the seconds a server keeps a connection, and so
      // none is ever reused after the server has dropped it, and the address checked is the address connected to.
      const client = new Client(url.origin, {
        pipelining: 0,
        maxHeaderSize: MAX_HEADER_BYTES,
        // The signal also ends a connection that is still being made.
        connect: { lookup: chosen, signal, timeout: 0, ...trust },
      })
      return { dispatcher: client, release: () => void client.destroy(FINISHED) }
    },
    certificateAt: (url, publicAddresses) => certificateAt(url, publicAddresses ? publicAddress : lookup),
    isPrivateByName: (url) => namesPrivateHost(url, isPrivate),
    isPrivate: (url) => namesPrivateHost(url, isPrivate) || privateNames.has(url.hostname),
  }
}
