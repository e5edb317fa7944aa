/**
 * What an address says, by libpq's names (`host`, `port`, `user`, `password`, `dbname`, `sslmode` …). Several hosts are one text with commas
 * between them, and so are their ports.
 */
export type AddressParts = Readonly<Record<string, string>>

/** Where a store is in a database whose address names no schema. */
export const USUAL_SCHEMA = 'mentions'

const form = /^postgres(?:ql)?:\/\/(?:([^/?#]*)@)?([^/?#@]*)(?:\/([^/?#@]*))?(?:\?([^#]*))?$/i
const hostForm = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d*))?$/

/** What the address of a database says; undefined of one that can't be read. The path has no `@`: it would be a password with a `/` in it. */
export function partsOf(address: string): AddressParts | undefined {
  const [whole, login = '', hosts = '', dbname = '', query = ''] = form.exec(address) ?? []
  if (whole === undefined) return undefined
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(login) ?? []
  const places = hosts.split(',').map((place) => hostForm.exec(place))
  if (places.includes(null)) return undefined
  const list = (at: 1 | 2): string =>
    places.some((place) => place?.[at]) ? places.map((place) => place?.[at] ?? '').join(',') : ''
  const pairs: [string, string][] = [
    ['user', user],
    ['password', password],
    ['host', list(1).replace(/[[\]]/g, '')],
    ['port', list(2)],
    ['dbname', dbname],
    ...query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
        return [name, value]
      }),
  ]
  try {
    const decoded = pairs.map(([name, value]) => [decodeURIComponent(name), decodeURIComponent(value)])
    return Object.fromEntries(decoded.filter(([, value]) => value !== ''))
  } catch {
    return undefined
  }
}

/** The address that says it. */
export function addressOf({
  user = '',
  password = '',
  host = '',
  port = '',
  dbname = '',
  ...rest
}: AddressParts): string {
  // A list, and a folder, stand behind the question mark.
  const isPlain = /^[\w.-]*$/.test(host) && !port.includes(',')
  const query = Object.entries({ ...(isPlain ? {} : { host, port }), ...rest })
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`,
    )
    .join('&')
  const login = `${encodeURIComponent(user)}${password && `:${encodeURIComponent(password)}`}`
  const server = isPlain ? `${host}${port && `:${port}`}` : ''
  return `postgres://${login && `${login}@`}${server}/${encodeURIComponent(dbname)}${query && `?${query}`}`
}

/**
 * The address of a database as it may be shown: without the password that stands behind the user, up to the last `@` before the path, or in a
 * parameter, however its name is written. Of one that can't be read nothing is shown: nobody knows what of it is the password.
 */
export function withoutPassword(address: string): string {
  if (partsOf(address) === undefined) return `${/^[a-z]+/i.exec(address)?.[0] ?? 'postgres'}://***`
  return address
    .replace(/^([a-z]+:\/\/)([^/?#]*)@/i, (_, scheme: string, user: string) => {
      const [name = ''] = user.split(':', 1)
      return `${scheme}${name === user ? user : `${name}:***`}@`
    })
    .replace(/([?&])([^=&#]*)=[^&#]*/g, (parameter, sign: string, name: string) =>
      /pass/i.test(readable(name)) ? `${sign}${name}=***` : parameter,
    )
}

/** The same as somebody types it where the password comes from elsewhere: without a place for it. */
export const withoutPlaceForPassword = (address: string): string =>
  withoutPassword(address)
    .replace(/^([a-z]+:\/\/[^/?#@]*):\*\*\*@/i, '$1@')
    .replace(/[?&][^=&#]*=\*\*\*/g, '')
    .replace(/^([^?]*)&/, '$1?')

function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return 'password'
  }
}
