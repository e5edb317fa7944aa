import { isIP, type LookupFunction } from 'node:net'
import { connect, type DetailedPeerCertificate } from 'node:tls'

/** What a site's certificate says of who vouches for it. */
export type Vouched = {
  /** By the last certificate that was sent. */
  issuer?: string
  /** It names a public place where the certificate of its issuer can be had, as those of public authorities do. */
  isPublic?: true
}

/** Milliseconds; it is only for an error that is worded better. */
const PATIENCE = 5_000

/**
 * Asks for a site's certificates once more and sends nothing: the error of a connection that is not trusted tells only its code.
 *
 * @returns undefined where they can't be had
 */
export function certificateAt(url: URL, lookup: LookupFunction): Promise<Vouched | undefined> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      servername: isIP(host) === 0 ? host : '',
      lookup,
      rejectUnauthorized: false,
    })
    const end = (vouched?: Vouched) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(vouched)
    }
    const timer = setTimeout(end, PATIENCE)
    socket.on('error', () => end())
    socket.once('secureConnect', () => end(vouchedBy(socket.getPeerCertificate(true))))
  })
}

function vouchedBy(first: DetailedPeerCertificate): Vouched {
  let last = first
  // A root stands for itself.
  while (last.issuerCertificate !== undefined && last.issuerCertificate !== last)
    last = last.issuerCertificate
  const { CN, O } = last.issuer ?? {}
  const issuer = [CN ?? O].flat()[0]
  const places = Object.entries(last.infoAccess ?? {}).flatMap(([kind, at]) =>
    /CA Issuers/i.test(kind) ? (at ?? []) : [],
  )
  return {
    ...(issuer !== undefined && issuer !== '' && { issuer: issuer.slice(0, LONGEST) }),
    ...(places.some((place) => /^http:\/\/[^/]+\.[a-z]{2,}\//i.test(place)) && { isPublic: true as const }),
  }
}

const LONGEST = 100
