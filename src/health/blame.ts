import type { Failure } from '../model/failure.js'

/**
 * What a failure says of where the trouble is. `proxy`: the proxy itself can't be used. `here`: the system says that this machine
 * reaches nothing. `unreached`: nobody answered or knows the name, which may be either's fault. `insecure`: something answered that could
 * not be trusted. `portal`: a network says that somebody has to log in to it. `there`: the site, or what stands in its place, answered.
 */
export type Blame = 'proxy' | 'here' | 'unreached' | 'insecure' | 'portal' | 'there'

/** RFC 6585: a network that wants a login answers so in the place of a site. */
const NETWORK_LOGIN = 511

export function blameOf(failure: Failure): Blame {
  switch (failure.code) {
    case 'proxy-unusable':
    case 'proxy-unknown':
    case 'proxy-unreachable':
    case 'proxy-login-wanted':
      return 'proxy'
    case 'host-unreachable':
      return failure.args.here === true ? 'here' : 'unreached'
    case 'host-unknown':
    // Also the name servers of one site may be away.
    case 'host-not-looked-up':
    case 'connection-refused':
    case 'connection-unanswered':
    case 'connection-failed':
    case 'connection-closed':
    case 'deadline-connecting':
    case 'deadline-waiting':
    case 'proxy-cannot':
      return 'unreached'
    case 'connection-insecure':
      return 'insecure'
    case 'server-fault':
      return failure.args.status === NETWORK_LOGIN ? 'portal' : 'there'
    default:
      return 'there'
  }
}

/** No name was found; where a proxy looks them up, it says so. */
export const isOfNames = (failure: Failure): boolean =>
  failure.code === 'host-unknown' ||
  failure.code === 'host-not-looked-up' ||
  (failure.code === 'proxy-cannot' && failure.args.why === 'name')
