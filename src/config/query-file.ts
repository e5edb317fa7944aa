import { readFileSync, statSync } from 'node:fs'

/** What stands in a file that holds a query, or why nobody can say. */
export type QueryFile = { text: string } | { problem: string }

/** Many times what a query may have, so that a file of another kind is told at once. */
const MOST_BYTES = 1_000_000

/** Never waits: what is no plain file, such as a pipe, is a problem. */
export function readQueryFile(path: string): QueryFile {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { problem: `${path} is a folder` }
    if (!stat.isFile()) return { problem: `${path} is no plain file` }
    if (stat.size > MOST_BYTES) return { problem: `${path} is too big to be a query` }
    return decoded(readFileSync(path), path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: `there is no file ${path}` }
    return { problem: `${path} can't be read` }
  }
}

function decoded(bytes: Uint8Array, path: string): QueryFile {
  try {
    // The decoder takes a byte order mark away.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: `${path} is not UTF-8 text` }
  }
}

/** Where in a text a character stands, as editors count: from 1. What is missing at the end is missing behind the last word. */
export function lineAndColumnOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.min(offset, text.trimEnd().length)).split(/\r\n|[\r\n]/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
