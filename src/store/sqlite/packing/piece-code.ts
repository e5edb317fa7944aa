import { Unreadable } from '../../rows/packing/unreadable.js'
import { PieceTree } from './piece-tree.js'
import { DEEPEST, type Pieces, piecesIn } from './pieces-in.js'

/**
 * A text as the codes of pieces of it, one behind the other: Huffman's, but of pieces that were found once for all texts, so that a text
 * needs no table of its own. The code of the end is nothing but ones, and so is what fills the last byte up: nothing is read out of that.
 */
export class PieceCode {
  private readonly pieces: Pieces
  private readonly codes: Uint16Array
  /** By the next 16 bits, which piece they begin with. */
  private readonly starts = new Uint16Array(2 ** DEEPEST)
  private tree: PieceTree | undefined

  /** @param list as `pieces-1.ts` holds it */
  constructor(list: string) {
    this.pieces = piecesIn(list)
    const { bits } = this.pieces
    this.codes = new Uint16Array(bits.length)
    let code = 0
    for (let piece = 0; piece < bits.length; piece++) {
      const unused = DEEPEST - (bits[piece] ?? 0)
      this.codes[piece] = code >>> unused
      this.starts.fill(piece, code, code + 2 ** unused)
      code += 2 ** unused
    }
    if (code !== 2 ** DEEPEST) throw new Error('The codes of the pieces do not fill what they have to fill')
  }

  /** @returns the fewest bytes for a text in UTF-8; undefined where they are more than `most` */
  packed(text: Uint8Array, most: number): Uint8Array | undefined {
    this.tree ??= new PieceTree(this.pieces)
    const cut = this.tree.cut(text)
    const size = Math.ceil(cut.bits / 8)
    if (size > most) return undefined
    const bytes = new Uint8Array(size)
    let [waiting, count, end] = [0, 0, 0]
    for (let at = cut.pieces.length - 1; at >= 0; at--) {
      const piece = cut.pieces[at] ?? 0
      const bits = this.pieces.bits[piece] ?? 0
      waiting = (waiting << bits) | (this.codes[piece] ?? 0)
      count += bits
      while (count >= 8) {
        count -= 8
        bytes[end++] = waiting >>> count
      }
      waiting &= 0xff
    }
    if (count > 0) bytes[end] = (waiting << (8 - count)) | (0xff >>> count)
    return bytes
  }

  /** @throws Unreadable where the bytes end in the midst of a code */
  unpacked(bytes: Uint8Array): string {
    const { pieces, bits } = this.pieces
    const last = bits.length - 1
    let text = ''
    let loose: number[] = []
    let [waiting, count, at] = [0, 0, 0]
    for (;;) {
      while (count < DEEPEST) {
        waiting = ((waiting << 8) | (bytes[at++] ?? 0xff)) & 0xffffff
        count += 8
      }
      const number = this.starts[(waiting >>> (count - DEEPEST)) & 0xffff] ?? last
      const piece = pieces[number] ?? ''
      if (typeof piece === 'number') loose.push(piece)
      else {
        if (loose.length > 0) {
          text += Buffer.from(loose).toString()
          loose = []
        }
        if (number === last) break
        text += piece
      }
      count -= bits[number] ?? 0
    }
    if (8 * at - count > 8 * bytes.length)
      throw new Unreadable('Words that are packed end in the midst of a code')
    return text
  }
}
