import { linesOf } from '../../files/lines.js'
import { readPostLine } from '../../sources/post-lines.js'
import type { Item } from './item.js'

/** Posts, one a line, in JSON; `place`: of those that name none and have no address. */
export async function* readNdjson(pieces: AsyncIterable<Uint8Array>, place: string): AsyncIterable<Item> {
  const decoder = new TextDecoder()
  let at = 0
  for await (const { bytes, isCut } of linesOf(pieces)) {
    at += 1
    if (isCut) return yield { at, fault: { why: 'too-long' } }
    const text = decoder.decode(bytes).trim()
    const read = text === '' ? undefined : readPostLine(text, place)
    if (read !== undefined) yield { at, ...read }
  }
}
