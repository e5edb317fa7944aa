import { join } from 'node:path'
import { openReading } from '../files/open-reading.js'
import { MentionsError } from '../model/error.js'
import { typedWord } from '../text/shell-word.js'
import { allowReading } from '../text/system-commands.js'

/** A config of ten thousand brands is smaller. */
const MOST_BYTES = 2_000_000
const CHUNK = 65_536

/**
 * The text of a config file.
 *
 * @throws MentionsError for a folder, a file that can't be read, is too big, is no UTF-8, or holds nothing
 */
export async function readConfigText(path: string): Promise<string> {
  const text = decode(await readStart(path), path)
  // Without its comments, so that a file of nothing but comments is empty too.
  if (text.replace(/^\s*(?:#.*|---\s*)?$/gm, '').trim() === '') {
    throw new MentionsError(`${path} is empty.`, {
      hint: 'Write a config with `mentions init --brand "Your Brand" --force`.',
    })
  }
  return text
}

/** Little more than allowed, whatever the file's size says: it may be a pipe. */
async function readStart(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const file = await openReading(path)
    try {
      while (length <= MOST_BYTES) {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(CHUNK) })
        if (bytesRead === 0) break
        chunks.push(buffer.subarray(0, bytesRead))
        length += bytesRead
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof MentionsError ? error : unreadable(path, error)
  }
  if (length > MOST_BYTES) {
    throw new MentionsError(`${path} is too big to be a config: more than ${MOST_BYTES / 1_000_000} MB.`, {
      hint: 'Name the right file with `--config FILE`.',
    })
  }
  return Buffer.concat(chunks)
}

function unreadable(path: string, cause: unknown): MentionsError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EISDIR') {
    return new MentionsError(`${path} is a folder, not a config file.`, {
      hint: `Name the file in it: \`--config ${typedWord(join(path, 'mentions.yaml'), process.platform)}\`.`,
    })
  }
  return new MentionsError(`${path} can't be read.`, { hint: stepAfter(code, path), cause })
}

function stepAfter(code: unknown, path: string): string {
  if (code === 'EBUSY') return 'Another program has it open and lets nobody else read it: close it there.'
  if (code === 'ELOOP') return 'Its links lead in a circle: name the file itself with `--config FILE`.'
  return `Make it readable for yourself: \`${allowReading(path, process.platform)}\`.`
}

function decode(bytes: Uint8Array, path: string): string {
  const text = new TextDecoder().decode(bytes)
  const wrong = text.search(/[\uFFFD\0]/)
  if (wrong === -1 || isUtf8(bytes)) return text
  const line = text.slice(0, wrong).split('\n').length
  throw new MentionsError(`${path} is not UTF-8 text: line ${line} has bytes that can't be read.`, {
    hint: 'Save it as UTF-8 in your editor. If it is another kind of file, name the config with `--config FILE`.',
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}
