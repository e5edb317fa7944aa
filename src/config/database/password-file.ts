type Asked = { host: string; port: string; dbname: string; user: string }

/**
 * The password in a file of passwords: of the first line `host:port:database:user:password` that is meant, where `*` means any, and `\`
 * stands before a `:` or `\` of a name. By a socket on this machine, `localhost` is meant, too.
 */
export function passwordIn(text: string, { host, port, dbname, user }: Asked): string | undefined {
  const hosts = host.startsWith('/') ? [host, 'localhost'] : [host]
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue
    const fields = (line.match(/(?:^|:)(?:\\.|[^:\\])*/g) ?? []).map((field, at) =>
      (at === 0 ? field : field.slice(1)).replace(/\\(.)/g, '$1'),
    )
    const [ofHost = '', ...others] = fields
    if (fields.length < 5) continue
    const isMeant =
      [...hosts, '*'].includes(ofHost) &&
      [port, dbname, user].every((value, at) => others[at] === value || others[at] === '*')
    if (isMeant) return others[3]
  }
  return undefined
}
