/** Whether the address of a database can be read; one without a server (`postgres://care@/shop?host=/run/pg`) can. */
export const isReadableAddress = (address: string): boolean => URL.canParse(address.replace('@/', '@server/'))

/**
 * The address of a database as it may be shown: without the password that stands behind the user, up to the last `@` before the path, or in a
 * parameter, however its name is written. Of one that can't be read nothing is shown: nobody knows what of it is the password.
 */
export function withoutPassword(address: string): string {
  if (!isReadableAddress(address)) return `${/^[a-z]+/i.exec(address)?.[0] ?? 'postgres'}://***`
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
