import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Writes all of some files, or none: takes everything back when one of them can't be written.
 *
 * @param {URL} root ends in `/`
 * @param {Record<string, string>} files texts by their paths from the root
 */
export function writeAll(root, files) {
  /** @type {(() => void)[]} */
  const undo = []
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = fileURLToPath(new URL(path, root))
      const made = mkdirSync(dirname(file), { recursive: true })
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }))
      const before = existsSync(file) ? readFileSync(file) : undefined
      undo.push(() => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before)))
      writeFileSync(file, text)
    }
  } catch (error) {
    for (const back of undo.reverse()) back()
    throw error
  }
}
