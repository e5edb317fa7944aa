import type { Failures } from '../../../model/failure.js'
import { tlsReason } from '../../../text/tls-reason.js'
import { CHECK_ADDRESS } from './advice.js'
import type { Words } from './words.js'

type Insecure = Omit<Failures['connection-insecure'], 'proxy'>

const OWNER = 'Open the address in a browser: it shows the same. Whoever runs the site has to mend it.'
/** Only some versions of Node have it. */
const SYSTEM = process.allowedNodeEnvironmentFlags.has('--use-system-ca')
  ? ' What the system trusts is trusted with NODE_OPTIONS=--use-system-ca.'
  : ''
const TRUST = `name the certificate of that authority, a PEM file, as \`ca\` under \`http\` in your config or in $NODE_EXTRA_CA_CERTS.${SYSTEM}`

/** Why a connection is not trusted: each reason is another person's to mend. */
export function insecureWords({ host, reason, issuer, isPublic, names }: Insecure): Words {
  const because = (why: string, hint: string): Words => ({
    message: `No secure connection to ${host}: ${why}.`,
    hint,
  })
  const who = issuer === undefined ? 'whoever vouches for it' : `"${issuer}"`
  switch (reason) {
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return because(
        'its certificate vouches for itself (self-signed), and nobody else does',
        `If the site is yours, or you know whose it is, trust it: ${TRUST}`,
      )
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      if (isPublic === true)
        return because(
          `it does not send its whole certificate chain: that of ${who}, who issued its own, is missing`,
          `Whoever runs the site has to add it; browsers often fetch it themselves and show the page all the same. Until then, ${TRUST}`,
        )
      return unknownIssuer(because, issuer)
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return unknownIssuer(because, issuer)
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return because(
        names === undefined || names.length === 0
          ? 'its certificate belongs to another site'
          : `its certificate is for ${named(names)}`,
        `${CHECK_ADDRESS} If a network or a proxy shows a page of its own there, log in to it first.`,
      )
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return because(
        tlsReason(reason) ?? reason,
        `${OWNER} If many sites say so, the clock of this machine is wrong.`,
      )
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
    case 'ERR_SSL_HTTP_REQUEST':
      return because(
        'it speaks plain HTTP at this port, or something else that is not secure',
        `If it is meant to, write http:// in place of https:// in your config; otherwise correct the port. Then run \`mentions check\`.`,
      )
    default:
      return because(
        tlsReason(reason) ?? reason,
        /NO_APPLICATION_PROTOCOL/.test(reason)
          ? 'The site speaks neither HTTP/1.1 nor HTTP/2 to programs. Ask whoever runs it for another address of the feed.'
          : OWNER,
      )
  }
}

const unknownIssuer = (because: (why: string, hint: string) => Words, issuer: string | undefined): Words =>
  because(
    issuer === undefined
      ? 'nobody whom this machine trusts vouches for it'
      : `"${issuer}" vouches for it, whom this machine does not trust`,
    `If that is the authority of your company, or of a proxy that looks into secure connections, ${TRUST}`,
  )

const MOST_NAMED = 3

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}, and not for this site`
}
