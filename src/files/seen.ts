import { existsSync, readFileSync, statSync } from 'node:fs'

/** The files of this machine, for whom it is no failure that one is missing or closed. */
export const seenFiles = {
  exists: existsSync,
  read(path: string): { text: string; isPrivate: boolean } | undefined {
    try {
      const status = statSync(path)
      if (!status.isFile()) return undefined
      return { text: readFileSync(path, 'utf8'), isPrivate: (status.mode & 0o077) === 0 }
    } catch {
      return undefined
    }
  },
}
