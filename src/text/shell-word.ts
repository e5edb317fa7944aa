/** A text as one word of a POSIX shell: as it is where that is safe, otherwise in quotes. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/**
 * A text as one word of a command that a person on this system will type. On Windows nobody knows in which shell: cmd takes
 * only double quotes, and they also serve PowerShell and Git's sh.
 */
export const typedWord = (text: string, platform: NodeJS.Platform): string =>
  platform === 'win32' ? windowsWord(text) : shellWord(text)

/**
 * `\` alone is safe in cmd and PowerShell, but sh takes it for an escape; `,` makes a list in PowerShell, and `&` and `%` mean
 * something to cmd, which also runs the `mentions.cmd` that npm installs. Within double quotes only these stay special:
 * `$` and the backtick to PowerShell, and a `%NAME%` that is set to cmd. No way to write those is right in both shells.
 */
const windowsWord = (text: string): string =>
  /^[\w+:./-]+$/.test(text)
    ? text
    : // As programs on Windows split their command line: backslashes count only before a quote, and there twice.
      `"${text.replace(/(\\*)"/g, String.raw`$1$1\"`).replace(/(\\+)$/, '$1$1')}"`

/** A web address as one word of every shell: what double quotes do not hold back stands as `%24`, which means the same. */
export const addressWord = (url: string): string =>
  /^[\w+:./-]+$/.test(url)
    ? url
    : `"${url.replace(/["$`!\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}"`
