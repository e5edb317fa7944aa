import { inUnits } from '../size.js'
import type { FailureWords } from './words.js'

/** Backups of the store, and making it smaller. */
export const upkeep = {
  'file-exists': ({ path }) => ({
    message: `There is a file already: ${path}.`,
    hint: 'Name another one, or write over it with `--force`.',
  }),
  'backup-onto-itself': ({ path }) => ({
    message: `${path} is the store itself.`,
    hint: 'Name another file, best on another disk.',
  }),
  'backup-in-use': ({ path }) => ({
    message: `${path} is a store that is in use, or was left in the middle of something.`,
    hint: 'Name another file; or end what uses it and move it away with the files beside it, -wal and -shm.',
  }),
  'no-room': ({ path, needed, free }) => ({
    message: `There is no room: ${path} has ${inUnits(free)} left, and ${inUnits(needed)} are needed for a while.`,
    hint: 'Free some space there, then run the same command again. Nothing was changed.',
  }),
} satisfies Partial<FailureWords>
