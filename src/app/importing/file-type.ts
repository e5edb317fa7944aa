import type { Readable } from 'node:stream'

export type FileType = 'csv' | 'ndjson' | 'mbox'

/** Enough to tell one kind of file from another, in bytes. */
const HEAD = 200

/** The first bytes, and with them all. */
export async function beginning(bytes: Readable): Promise<{ head: string; all: AsyncIterable<Uint8Array> }> {
  const pieces: AsyncIterator<Uint8Array> = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD) {
    const { done, value } = await pieces.next()
    if (done === true) break
    first.push(value)
    size += value.length
  }
  async function* all(): AsyncIterable<Uint8Array> {
    yield* first
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
  }
  return { head: Buffer.concat(first).subarray(0, HEAD).toString('latin1'), all: all() }
}

/** What a file is by its name, or else by how it begins. */
export function typeOf(file: string, head: string): FileType {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson'
  if (ending === 'mbox' || ending === 'mbx') return 'mbox'
  if (/^From /.test(head)) return 'mbox'
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(head) ? 'ndjson' : 'csv'
}
