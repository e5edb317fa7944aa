import { accessSync, constants, statfsSync } from 'node:fs'

const memory = '/dev/shm'
/** Bytes: more than all stores that are there at once. */
const ROOM = 2 ** 31

/**
 * Where tests have their files, as variables: in memory, where the system offers that. A store waits for the disk with each change, and nothing of a test has to outlive a
 * power cut: half of the time of the tests of commands was such waiting. Who names a folder themselves has it on that disk.
 */
export function scratch(): { TMPDIR?: string } {
  if (process.env.TMPDIR !== undefined) return {}
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize < ROOM ? {} : { TMPDIR: memory }
  } catch {
    return {}
  }
}
