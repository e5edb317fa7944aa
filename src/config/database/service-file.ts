/** What a service is in a file of services (`[name]`, then `option=value` a line); undefined where the file has none of that name. */
export function serviceIn(text: string, name: string): Readonly<Record<string, string>> | undefined {
  let found: Record<string, string> | undefined
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const [, header] = /^\[(.*)\]$/.exec(line) ?? []
    if (header !== undefined) {
      // The first of a name counts.
      if (found !== undefined) return found
      if (header === name) found = {}
      continue
    }
    const [, option, value] = /^([^=]+)=(.*)$/s.exec(line) ?? []
    if (found !== undefined && option !== undefined && value) found[option.trim()] = value.trim()
  }
  return found
}
