// Commands that hints suggest, which every system calls otherwise. On Windows they are right in cmd and in PowerShell.
import { typedWord } from './shell-word.js'

/** Lets the person read a file of their own. */
export const allowReading = (path: string, platform: NodeJS.Platform): string =>
  platform === 'win32'
    ? // What the folder allows; the owner may always set that.
      `icacls ${typedWord(path, platform)} /reset`
    : `chmod u+r ${typedWord(path, platform)}`

/** Lets everybody on this computer read a file, or enter a folder. */
export const allowReadingByAll = (path: string, platform: NodeJS.Platform): string =>
  platform === 'win32'
    ? `icacls ${typedWord(path, platform)} /grant *S-1-1-0:RX`
    : `chmod a+rX ${typedWord(path, platform)}`

export const moveFile = (from: string, to: string, platform: NodeJS.Platform): string =>
  `${platform === 'win32' ? 'move' : 'mv'} ${typedWord(from, platform)} ${typedWord(to, platform)}`

/** Sets an environment variable for the commands that follow, as words with the command in marks. */
export const setVariable = (name: string, platform: NodeJS.Platform): string =>
  platform === 'win32'
    ? `\`set ${name}=…\` (cmd) or \`$env:${name} = "…"\` (PowerShell)`
    : `\`export ${name}=…\``
