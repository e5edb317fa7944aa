import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { fromHome, homeFolder } from '../text/home.js'
import type { App } from './app.js'

/** The options that name a file or a folder, by what their help calls it. */
const ofPath = /<(?:file|path|folder)>/

/** The shell leaves the `~` of `--output=~/a.csv` to us. */
export function readPathsAtHome(command: Command, app: App): void {
  for (const owner of ownersOf(command))
    for (const option of owner.options) {
      const name = option.attributeName()
      const typed: unknown = ofPath.test(option.flags) ? owner.getOptionValue(name) : undefined
      if (typeof typed === 'string')
        owner.setOptionValueWithSource(name, fromHome(typed, app), owner.getOptionValueSource(name))
    }
}

const ownersOf = (command: Command): Command[] => [
  command,
  ...(command.parent === null ? [] : ownersOf(command.parent)),
]

/** A service has no HOME, and a home folder all the same: that of the account, as a shell would find it. */
export function nameHome(env: NodeJS.ProcessEnv): void {
  if (homeFolder({ env }) !== undefined) return
  try {
    const { homedir } = userInfo()
    // Accounts of daemons have one in name only.
    if (existsSync(homedir)) env.HOME = homedir
  } catch {
    // An account that the system has no entry of, as in a container: nobody knows then.
  }
}
