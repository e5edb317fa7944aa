/** By OpenSSL's and Node's codes. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet, or the clock here is wrong',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another site',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it vouches for itself, and nobody else does',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody this machine trusts vouches for it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody this machine trusts vouches for it',
  UNABLE_TO_GET_ISSUER_CERT: 'nobody this machine trusts vouches for it',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'nobody this machine trusts vouches for it, or it does not send its whole certificate chain',
  ERR_SSL_WRONG_VERSION_NUMBER: 'what answers at this port speaks no secure protocol',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'what answers at this port speaks no secure protocol',
  ERR_SSL_HTTP_REQUEST: 'what answers at this port speaks no secure protocol',
}

/** Why there is no secure connection, to follow a colon; undefined for an error that is about something else. */
export function tlsReason(code: string): string | undefined {
  if (Object.hasOwn(reasons, code)) return reasons[code]
  // There are many more; all name the certificate or the protocol.
  return /^ERR_(?:SSL|TLS)_|^EPROTO$|^CERT_|_CERT(?:_|$)/.test(code)
    ? `the secure protocol failed (${code})`
    : undefined
}
