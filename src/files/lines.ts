/** Longer than any line that this program writes, in bytes. */
const LONGEST = 64 * 1024 * 1024

/** The bytes of one line, without its end; `isCut`: it is longer than any line may be. */
export type Line = { bytes: Uint8Array; isCut?: true }

const LINE_FEED = 0x0a

/** The lines of what comes in pieces. The end of the last one may be missing; an empty one at the end is none. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncIterable<Line> {
  let held: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held)
    held = []
    length = 0
    return { bytes }
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, start)) {
      held.push(piece.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start === piece.length) continue
    held.push(piece.subarray(start))
    length += piece.length - start
    if (length > longest) return yield { ...take(), isCut: true }
  }
  if (held.length > 0) yield take()
}
