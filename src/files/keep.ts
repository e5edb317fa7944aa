import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes what can be made again, whole or not at all, for its owner alone. It only saves time, so whatever is in the way is no error; nor is
 * anything waited for, as on the way out of the process.
 */
export function keep(path: string, data: Uint8Array): void {
  const beside = `${path}.${process.pid}`
  try {
    writeFileSync(beside, data, { mode: 0o600 })
    renameSync(beside, path)
  } catch {
    rmSync(beside, { force: true })
  }
}
