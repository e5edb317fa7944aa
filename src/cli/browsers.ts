/** A program to start, without a shell. */
export type BrowserCommand = {
  command: string
  args: readonly string[]
  /** It shows pages in the terminal, and has to be waited for. */
  inTerminal: boolean
}

type Surroundings = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Whether there is a file of this path. */
  isFile(path: string): boolean
}

/**
 * What may open an address, in the order to try: what `$BROWSER` names, then what the system has. Nothing where there is no display, or
 * `$BROWSER` is `none`.
 */
export function browsersFor(address: string, { platform, env, isFile }: Surroundings): BrowserCommand[] {
  const separator = platform === 'win32' ? ';' : ':'
  const named = (env.BROWSER ?? '')
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  if (named.includes('none')) return []
  return [
    ...named.map((entry) => namedBrowser(entry, address, isFile)).filter(({ command }) => command !== ''),
    ...ofSystem(address, platform, env),
  ]
}

/** A path with blanks is one word where such a file exists. `%s` stands for the address, `%c` for a colon, `%%` for a percent sign. */
function namedBrowser(entry: string, address: string, isFile: (path: string) => boolean): BrowserCommand {
  const [command = '', ...words] = isFile(entry) ? [entry] : wordsOf(entry)
  const meant: Readonly<Record<string, string>> = { '%s': address, '%c': ':', '%%': '%' }
  const args = words.map((word) => word.replace(/%[sc%]/g, (sign) => meant[sign] ?? sign))
  return {
    command,
    args: /%s/.test(words.join(' ').replaceAll('%%', '')) ? args : [...args, address],
    inTerminal: terminalBrowser.test(command),
  }
}

const wordsOf = (entry: string): string[] =>
  (entry.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single),
  )

const terminalBrowser = /(?:^|[\\/])(?:lynx|w3m|links2?|elinks|browsh|carbonyl|www-browser)(?:\.exe)?$/i

function ofSystem(address: string, platform: NodeJS.Platform, env: Surroundings['env']): BrowserCommand[] {
  const start = (command: string, ...before: string[]): BrowserCommand => ({
    command,
    args: [...before, address],
    inTerminal: false,
  })
  // `start` is a word of cmd, which reads `&` in an address as the end of it.
  const windows = (command: string) => start(command, 'url.dll,FileProtocolHandler')
  if (platform === 'win32') return [windows(`${env.SystemRoot ?? 'C:\\Windows'}\\System32\\rundll32.exe`)]
  // Whoever came over the network does not sit at the display of this machine.
  const isRemote = env.SSH_CONNECTION !== undefined || env.SSH_TTY !== undefined
  if (platform === 'darwin') return isRemote ? [] : [start('open')]
  if (env.WSL_DISTRO_NAME !== undefined) return [start('wslview'), windows('rundll32.exe'), start('xdg-open')]
  return env.DISPLAY || env.WAYLAND_DISPLAY ? [start('xdg-open')] : []
}
