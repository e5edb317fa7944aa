import { rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/** Removes what it can, at once. */
export function tryToRemove(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}

/**
 * Removes a folder with a copy of the store that was closed. Windows deletes no open file, and SQLite's stays open until the
 * statements of the connection have been collected as garbage, which its library leaves to Node.
 */
export async function removeCopy(folder: string): Promise<void> {
  if (tryToRemove(folder)) return
  // Every command could come here, and next to none does.
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([
    import('node:v8'),
    import('node:vm'),
  ])
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let tries = 0; tries < 5; tries += 1) {
    collect()
    await setImmediate()
    if (tryToRemove(folder)) return
  }
}
