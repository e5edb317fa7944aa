/** What a list says, by the number of a piece. The last one is the end of a text, and empty. */
export type Pieces = {
  /** Of a byte that is no letter by itself: that byte. */
  pieces: readonly (string | number)[]
  /** How many bits its code has. */
  bits: Uint8Array
}

/** The longest code. */
export const DEEPEST = 16

/** Bytes that are letters by themselves. */
const ASCII = 0x80

/** @param list as `pieces-1.ts` holds it: shorter codes first. Every command that shows words reads it, so that little is done for each piece */
export function piecesIn(list: string): Pieces {
  const pieces: (string | number)[] = []
  const depths: number[] = []
  for (const line of list.trim().split('\n')) {
    const [bits, ...some] = line.replaceAll('↵', '\n').split('|')
    for (const piece of some) {
      pieces.push(piece.startsWith('%') ? pieceOf(Number.parseInt(piece.slice(1), 16)) : piece)
      depths.push(Number(bits))
    }
  }
  const there = new Set(pieces)
  for (let byte = 0; byte < 256; byte++) if (!there.has(pieceOf(byte))) pieces.push(pieceOf(byte))
  pieces.push('')
  const bits = new Uint8Array(pieces.length).fill(DEEPEST)
  bits.set(depths)
  return { pieces, bits }
}

const pieceOf = (byte: number): string | number => (byte < ASCII ? String.fromCharCode(byte) : byte)

export const bytesOf = (piece: string | number): Uint8Array =>
  typeof piece === 'string' ? Buffer.from(piece) : Uint8Array.of(piece)
