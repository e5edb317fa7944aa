import { statSync } from 'node:fs'

/** What tells that a file was written since; undefined while it is not there, or can't be seen. */
export function stampOf(path: string): string | undefined {
  try {
    const { mtimeMs, size, ino } = statSync(path)
    return `${mtimeMs} ${size} ${ino}`
  } catch {
    return undefined
  }
}
