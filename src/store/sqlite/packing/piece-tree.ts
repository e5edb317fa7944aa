import { bytesOf, type Pieces } from './pieces-in.js'

/** A power of two, some three times as many as there are nodes: then hardly any two ask for the same place. */
const PLACES = 2 ** 15
const NONE = -1
const UNREACHED = 0x7fffffff

/** How a text is written in the fewest bits. */
type Cut = {
  /** Their numbers, the last one first. */
  pieces: readonly number[]
  bits: number
}

/** The pieces of a list by their letters, one after the other. It is made when the first text is packed. */
export class PieceTree {
  /** The node that two letters lead to, or none: nearly all that is asked for is asked here. */
  private readonly pairs = new Int16Array(2 ** 16).fill(NONE)
  /** A node and a letter, then the node that they lead to: a hash table, since most nodes have few children. */
  private readonly steps = new Int32Array(2 * PLACES).fill(NONE)
  /** By node: the piece that ends there. */
  private readonly ends = new Int16Array(PLACES).fill(NONE)
  private nodes = 0
  /** By letter: the piece that is it. */
  private readonly letters = new Int16Array(256)
  /** By piece. */
  private readonly bits: Uint8Array
  private readonly lengths: Uint8Array
  /** What `cut` works with: bits up to each letter, and the piece that comes last of them. */
  private best = new Int32Array(0)
  private by = new Int16Array(0)

  constructor({ pieces, bits }: Pieces) {
    this.bits = bits
    this.lengths = new Uint8Array(pieces.length)
    for (const [number, piece] of pieces.entries()) {
      const letters = bytesOf(piece)
      this.lengths[number] = letters.length
      if (letters.length === 1) this.letters[letters[0] ?? 0] = number
      if (letters.length > 1) this.ends[this.grown(letters)] = number
    }
  }

  /** Of all ways to write it, the shortest up to each letter is known when that letter's turn comes. */
  cut(text: Uint8Array): Cut {
    const size = text.length
    if (this.best.length <= size) {
      this.best = new Int32Array(2 * size + 1)
      this.by = new Int16Array(2 * size + 1)
    }
    const { best, by, pairs, steps, ends, letters, bits } = this
    best.fill(UNREACHED, 1, size + 1)
    best[0] = 0
    for (let start = 0; start < size; start++) {
      const before = best[start] ?? 0
      const letter = text[start] ?? 0
      let piece = letters[letter] ?? 0
      let at = start + 1
      let all = before + (bits[piece] ?? 0)
      if (all < (best[at] ?? 0)) {
        best[at] = all
        by[at] = piece
      }
      let node = at < size ? (pairs[(letter << 8) | (text[at] ?? 0)] ?? NONE) : NONE
      while (node !== NONE) {
        at += 1
        piece = ends[node] ?? NONE
        if (piece !== NONE) {
          all = before + (bits[piece] ?? 0)
          if (all < (best[at] ?? 0)) {
            best[at] = all
            by[at] = piece
          }
        }
        if (at === size) break
        const step = (node << 8) | (text[at] ?? 0)
        let place = placeOf(step)
        while (steps[place] !== step && steps[place] !== NONE) place = nextTo(place)
        node = steps[place] === NONE ? NONE : (steps[place + 1] ?? NONE)
      }
    }
    return { pieces: this.backwards(size), bits: best[size] ?? 0 }
  }

  private backwards(size: number): readonly number[] {
    const pieces: number[] = []
    for (let end = size; end > 0; ) {
      const piece = this.by[end] ?? 0
      pieces.push(piece)
      end -= this.lengths[piece] ?? 1
    }
    return pieces
  }

  /** The node that these letters lead to. */
  private grown(letters: Uint8Array): number {
    const pair = ((letters[0] ?? 0) << 8) | (letters[1] ?? 0)
    if (this.pairs[pair] === NONE) this.pairs[pair] = this.nodes++
    let node = this.pairs[pair] ?? 0
    for (const letter of letters.subarray(2)) node = this.stepped(node, letter)
    return node
  }

  private stepped(node: number, letter: number): number {
    const step = (node << 8) | letter
    let place = placeOf(step)
    while (this.steps[place] !== NONE) {
      if (this.steps[place] === step) return this.steps[place + 1] ?? 0
      place = nextTo(place)
    }
    this.steps[place] = step
    this.steps[place + 1] = this.nodes
    return this.nodes++
  }
}

const placeOf = (step: number): number => (Math.imul(step, 0x9e3779b1) >>> 17) << 1
const nextTo = (place: number): number => (place + 2) & (2 * PLACES - 1)
