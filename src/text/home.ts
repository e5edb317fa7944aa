import { posix, win32 } from 'node:path'
import { MentionsError } from '../model/error.js'

/** What says where a person's own folder is: `env`: variables by name. */
type Machine = { platform: NodeJS.Platform; env: Readonly<Record<string, string | undefined>> }

/** What `~` stands for. Services and cron jobs may have none. */
export const homeFolder = ({ env }: Pick<Machine, 'env'>): string | undefined =>
  env.HOME || env.USERPROFILE || undefined

/**
 * A path as it was written, with the home folder in place of a `~` before it. A shell does that only for a word that begins with `~`:
 * not in `--store=~/a.db`, not in quotes, and nobody does it in a file or for a service.
 *
 * @throws MentionsError where no home folder is known, or it is that of somebody else: a folder called `~` is never meant
 */
export function fromHome(written: string, machine: Machine): string {
  const [start, name = ''] = /^~([^\\/]*)(?=[\\/])|^~$/.exec(written) ?? []
  if (start === undefined) return written
  const home = homeFolder(machine)
  const paths = machine.platform === 'win32' ? win32 : posix
  if (name === '' && home !== undefined) return paths.join(home, written.slice(2))
  throw new MentionsError(
    name === ''
      ? `Nothing says which folder ~ is, in ${JSON.stringify(written)}: HOME is not set.`
      : `Whose folder ${start} is, in ${JSON.stringify(written)}, is not known here.`,
    { hint: 'Write the whole path, from / on; of a folder that is called so: with ./ before it.' },
  )
}
