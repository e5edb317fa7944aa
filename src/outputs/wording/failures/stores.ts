import type { SystemReason } from '../../../model/failure.js'
import { withoutPlaceForPassword } from '../../../text/database-address.js'
import { typedWord } from '../../../text/shell-word.js'
import { allowReadingByAll, moveFile, setVariable } from '../../../text/system-commands.js'
import type { FailureWords, Words } from './words.js'

const CHECK_PERMISSIONS =
  'Check the permissions of the file and of its folder, or choose another place with `--store FILE`.'

/** As a word of a command; an address without the place of its password. */
const typed = (place: string): string =>
  typedWord(/^postgres(?:ql)?:/i.test(place) ? withoutPlaceForPassword(place) : place, process.platform)

/** The store: its file, its disk, and who else writes to it. */
export const stores = {
  'system-refused': ({ reason, path }) => refusals[reason](path === undefined ? 'a file' : path),
  'temporary-folder': ({ folder }) => ({
    message: `No temporary folder can be made in ${folder}.`,
    hint: `Make room there, or name another folder: ${setVariable(process.platform === 'win32' ? 'TEMP' : 'TMPDIR', process.platform)}`,
  }),
  'store-folder': ({ folder }) => ({
    message: `The folder ${folder} for the store cannot be created.`,
    hint: 'Choose another place with `--store FILE` or $MENTIONS_STORE.',
  }),
  'store-is-folder': ({ path }) => ({
    message: `${path} is a folder, not a store.`,
    hint: `Name a file in it, such as \`--store ${path}/store.db\`.`,
  }),
  'store-unknown': ({ path }) => ({
    message: `${path} is not a mentions store.`,
    hint: 'Name another file with `--store FILE` or $MENTIONS_STORE; the store is created when it is missing.',
  }),
  'store-newer': ({ path, found, known }) => ({
    message: `The store ${path} was written by a newer version of mentions: its format is ${found}, this version knows ${known}.`,
    hint: 'Update with `npm install --global mentions@latest`, or use another store with `--store FILE`.',
  }),
  'store-missing': ({ path }) => ({
    message: `Nothing has been scanned yet: there is no store at ${path}.`,
    hint: 'Run `mentions scan` first, or name the store you mean with `--store FILE`.',
  }),
  'store-not-writable': ({ path }) => ({
    message: `The store ${path} cannot be opened for writing.`,
    hint: CHECK_PERMISSIONS,
  }),
  'store-not-readable': ({ path, part }) => ({
    message: `You may not read the store ${path}${part === path ? '' : `: ${part} is closed to you`}.`,
    hint: `Ask its owner to let you (\`${allowReadingByAll(part, process.platform)}\`), or name another store with \`--store FILE\`.`,
  }),
  'store-damaged': ({ path }) => ({
    message: `The store ${path} is damaged.`,
    hint: `\`mentions store check\` says what can be saved, and how. To start anew: move it away (\`${moveFile(path, `${path}.damaged`, process.platform)}\`) and run \`mentions scan\`.`,
  }),
  'lock-closed': ({ path }) => ({
    message: `The file ${path}, which keeps two runs apart, cannot be opened for writing.`,
    hint: CHECK_PERMISSIONS,
  }),
  'lock-spoilt': ({ path }) => ({
    message: `The file ${path}, which keeps two runs apart, is not what it was. The store itself was left alone.`,
    hint: `Move it away (\`${moveFile(path, `${path}.old`, process.platform)}\`) while no other mentions runs, then run the same command again: it is made anew.`,
  }),
  'store-has-two-names': ({ path }) => ({
    message: `The store ${path} has another name too (a hard link), and writing by both would spoil it.`,
    hint: 'Make a copy of its own with `cp`, and remove one of the names.',
  }),
  'store-sealed': ({ path, successor }) => ({
    message: `The store ${path} was moved to ${successor}, and is sealed: it can be read, but nothing is written into it any more, so that two stores never tell the same people the same.`,
    hint: `Work with the other one: \`--store ${typed(successor)}\`, or \`store:\` in the config. To take this one back: \`mentions store unseal --store ${typed(path)}\``,
  }),
  'store-unfinished': ({ path, from }) => ({
    message: `The store ${path} is a copy of ${from} that is not finished.`,
    hint: `Finish it: \`mentions store copy ${typed(from)} ${typed(path)}\`. Or leave it as it is, and work with ${from}.`,
  }),
  'store-busy': ({ path }) => ({
    message: `Another program is writing to ${path}.`,
    hint: 'Wait until it has finished, then run the same command again.',
  }),
  'disk-full': ({ path }) => ({
    message: `The disk is full: ${path} could not grow. What was stored before is safe.`,
    hint: 'Free some space, then run the same command again; or choose another disk with `--store FILE`.',
  }),
  'disk-failed': ({ path }) => ({
    message: `The disk failed while ${path} was read or written.`,
    hint: 'Check the disk, then run the same command again; `--store FILE` chooses another place.',
  }),
  'store-locked': ({ path, holder, waited }) =>
    holder?.command === 'watch'
      ? watched(path, holder)
      : {
          message: `${holder === undefined ? 'Another process' : `Another ${holder.command} (process ${holder.pid}${on(holder)}, started ${ago(holder.heldFor)})`} is writing to ${path}.`,
          hint: waited
            ? 'Run it again later, or with a longer `--wait`.'
            : 'Run it again with `--wait` to wait until it has finished.',
        },
} satisfies Partial<FailureWords>

/** It goes on until somebody ends it, so that there is nothing to wait for. */
const watched = (path: string, holder: { pid: number; heldFor: number; host?: string }): Words => ({
  message: `Another watch of ${path} is at work (process ${holder.pid}${on(holder)}, started ${ago(holder.heldFor)}).`,
  hint: `Leave it to that one, or end it first${holder.host === undefined ? '' : ', on its machine'}: kill ${holder.pid}`,
})

const on = ({ host }: { host?: string }): string => (host === undefined ? '' : ` on ${host}`)

const AGAIN = 'then run the same command again.'
const disksFull = (file: string): Words => ({
  message: `The disk is full: ${file} could not be written.`,
  hint: `Free some space, ${AGAIN}`,
})
const notAllowed = (file: string): Words => ({
  message: `You may not read or write ${file}.`,
  hint: `Check its permissions and those of its folder, ${AGAIN}`,
})
const tooManyOpen: Words = {
  message: 'Too many files are open at once.',
  hint: `Allow more (\`ulimit -n 4096\`), ${AGAIN}`,
}
/** By the system's code. */
const refusals: Readonly<Record<SystemReason, (file: string) => Words>> = {
  ENOSPC: disksFull,
  EDQUOT: disksFull,
  EFBIG: disksFull,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  EIO: (file) => ({
    message: `The disk failed while ${file} was read or written.`,
    hint: `Check the disk, ${AGAIN}`,
  }),
  EMFILE: () => tooManyOpen,
  ENFILE: () => tooManyOpen,
  EISDIR: (file) => ({
    message: `There is a folder where a file belongs: ${file}.`,
    hint: `Move it away, ${AGAIN}`,
  }),
  ENOTDIR: (file) => ({
    message: `There is a file where a folder belongs, on the way to ${file}.`,
    hint: `Move it away, ${AGAIN}`,
  }),
  ELOOP: (file) => ({
    message: `The links lead in a circle: ${file}.`,
    hint: `Remove the link that leads back, ${AGAIN}`,
  }),
  ENAMETOOLONG: (file) => ({
    message: `The name is too long for a file here: ${file}.`,
    hint: 'Choose a shorter name.',
  }),
  EBUSY: (file) => ({
    message: `Another program has ${file} to itself.`,
    hint: `Close it there, ${AGAIN}`,
  }),
  ENOTEMPTY: (file) => ({
    message: `Another program is writing into ${file} just now.`,
    hint: `Wait until it has finished, ${AGAIN}`,
  }),
  ENOMEM: () => ({
    message: 'The machine has no memory left.',
    hint: `End other programs, ${AGAIN}`,
  }),
}

function ago(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000)
  if (seconds < 120) return `${seconds} seconds ago`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} minutes ago` : `${Math.round(minutes / 60)} hours ago`
}
