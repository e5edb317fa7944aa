import { CHECK_ADDRESS } from './advice.js'
import type { Words } from './words.js'

type Wanted = {
  host: string
  /** Redacted; absent as earlier versions stored it. */
  address: string | undefined
  /** It got a user and a password, or whatever else the config sends it as authorization. */
  given: boolean
  /** The ways to log in that it names, where a user and a password as we send them are none of them. */
  ways: readonly string[] | undefined
}

/** A site that wants a login (401): none was given, a wrong one, or it takes none that we could send. */
export function loginWords({ host, address = `https://${host}/`, given, ways = [] }: Wanted): Words {
  if (ways.length > 0 && !(given && isToken(ways))) return otherWay(host, ways)
  if (isToken(ways))
    return {
      message: `${host} does not take the token that it was sent`,
      hint: `It may have run out. ${CHECK_LOGIN}`,
    }
  if (given)
    return {
      message: `${host} does not take the user name and the password that it was sent`,
      hint: `${CHECK_LOGIN} In an address, a sign such as @, : or / within a password is written as %40, %3A or %2F.`,
    }
  return {
    message: `${host} wants a user name and a password`,
    hint: `Put them into the address, as in \`${withLogin(address)}\`, then run \`mentions check\`.`,
  }
}

const CHECK_LOGIN = `Log in with it in a browser or with curl. ${CHECK_ADDRESS}`

const isToken = (ways: readonly string[]): boolean => ways.some((way) => /^(?:bearer|token)$/i.test(way))

function otherWay(host: string, ways: readonly string[]): Words {
  const named = ways.slice(0, MOST_NAMED).join(' or ')
  return isToken(ways)
    ? {
        message: `${host} wants a token (${named}), and no user name and password`,
        hint: `Send it with \`headers: { Authorization: "Bearer \${FEED_TOKEN}" }\` at the source, then run \`mentions check\`.`,
      }
    : {
        message: `${host} takes a login by ${named} alone, which mentions cannot do: no password will satisfy it`,
        hint: 'Ask whoever runs the site for Basic authorization over https, or for an address of the feed that needs no login.',
      }
}

const MOST_NAMED = 3

const withLogin = (address: string): string =>
  address.replace(/^(https?:\/\/)/, (scheme) => `${scheme}\${FEED_USER}:\${FEED_PASSWORD}@`)
