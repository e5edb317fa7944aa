import { readFileSync, statSync } from 'node:fs'

/**
 * A short text in a file, without a byte order mark, or why nobody can read it, as what stands behind "since". Never waits: what is no plain
 * file, such as a pipe, is a problem.
 *
 * @param most bytes that it may have
 */
export function readShort(path: string, most: number): { text: string } | { problem: string } {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { problem: `${path} is a folder` }
    if (!stat.isFile()) return { problem: `${path} is no plain file` }
    if (stat.size > most) return { problem: `${path} has more than ${most / 1000} kB` }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return text.includes('\0') ? { problem: `${path} is no text` } : { text }
  } catch (error) {
    if (error instanceof TypeError) return { problem: `${path} is no text in UTF-8` }
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: `there is no file ${path}` }
    return { problem: `${path} can't be read` }
  }
}
