// Finds the pieces that words are packed in, as `src/store/sqlite/packing/pieces-1.ts` holds them: those strings of letters by which invented
// posts of `fixtures/judgement` are written in the fewest bits. A list never changes once it is released, since stored words can't be read
// without it; another one is another file.
// Usage: node scripts/word-pieces.js > src/store/sqlite/packing/pieces-2.ts
import { readFileSync } from 'node:fs'

/** Not the posts that `bench/store-words.js` measures packing by. */
const LISTS = ['long', 'industry', 'traps', 'sentences', 'harmless', 'order', 'names', 'counted-languages']
const OTHERS = ['counted-danger', 'rough', 'es', 'fr', 'it', 'nl', 'pt']
/** Other scripts would take more pieces than they are worth. German is what much is written in and little of it here. */
const WEIGHTS = { en: 1, de: 3, es: 1, fr: 1, it: 1, nl: 1, pt: 1 }
const PIECES = 4096
/** Bytes in a piece, at most; bits of a code, at most. */
const LONGEST = 14
const DEEPEST = 16
/** A piece that stands so seldom is none. */
const SELDOM = 8
/** What no piece of several letters holds, so that the list is easy to read. */
const UNWRITTEN = /[%|\\`$\t]|[^ -~\n\u0080-\u00ff]/

const rowsOf = (list) =>
  readFileSync(new URL(`../fixtures/judgement/${list}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap(({ first, second, ...row }) => (first ? [first, second] : [row]))
    .map((row) => ({ lang: list.length === 2 ? list : 'en', ...row }))

const rows = [...LISTS, ...OTHERS].flatMap(rowsOf)

/** Nobody's name is a piece. */
const names = new Set(
  rows.flatMap(({ brand = '' }) => brand.split(/\s+/)).filter((word) => /^\p{Lu}/u.test(word)),
)
const longNames = [...names].filter((name) => name.length > 4).map((name) => name.toLowerCase())
const isName = (word) => names.has(word) || longNames.some((name) => word.toLowerCase().startsWith(name))
const unnamed = (text) => text.replace(/[\p{L}\d]+/gu, (word) => (isName(word) ? '' : word))

/** Each byte a letter of its own. */
const bytesOf = (text) => Buffer.from(text).toString('latin1')
const isWhole = (bytes) => bytesOf(Buffer.from(bytes, 'latin1').toString()) === bytes

const texts = rows
  .filter(({ lang }) => Object.hasOwn(WEIGHTS, lang))
  .flatMap(({ lang, title, text }) =>
    [title, text]
      .filter(Boolean)
      .map((words) => ({ words: bytesOf(` ${unnamed(words)}`), weight: WEIGHTS[lang] })),
  )

/** How often each string stands in the texts, of those that stand often; and each byte. */
function strings() {
  const counts = new Map(Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), 0]))
  for (let length = 1; length <= LONGEST; length++) {
    const found = new Map()
    for (const { words, weight } of texts)
      for (let at = 0; at + length <= words.length; at++) {
        const string = words.slice(at, at + length)
        if (length === 1 || counts.has(string.slice(0, -1)))
          found.set(string, (found.get(string) ?? 0) + weight)
      }
    for (const [string, count] of found) if (length === 1 || count >= SELDOM) counts.set(string, count)
  }
  return new Map(
    [...counts].filter(([string]) => string.length === 1 || (isWhole(string) && !UNWRITTEN.test(string))),
  )
}

/** The pieces that a text is written by in the fewest bits. */
function cut(words, bits) {
  const best = new Float64Array(words.length + 1).fill(Infinity)
  const from = new Int32Array(words.length + 1)
  best[0] = 0
  for (let at = 0; at < words.length; at++)
    for (let end = at + 1; end <= Math.min(at + LONGEST, words.length); end++) {
      const more = bits.get(words.slice(at, end))
      if (more === undefined || best[at] + more >= best[end]) continue
      best[end] = best[at] + more
      from[end] = at
    }
  const pieces = []
  for (let end = words.length; end > 0; end = from[end]) pieces.push(words.slice(from[end], end))
  return pieces
}

function ideal(counts) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return new Map(Array.from(counts, ([piece, count]) => [piece, Math.log2(all / Math.max(count, 0.5))]))
}

function counted(bits) {
  const counts = new Map(Array.from(bits.keys(), (piece) => [piece, 0]))
  for (const { words, weight } of texts)
    for (const piece of cut(words, bits)) counts.set(piece, counts.get(piece) + weight)
  return counts
}

/** What a piece saves: how many bits more its parts would take. */
function saved(piece, count, bits) {
  if (piece.length === 1) return Infinity
  const own = bits.get(piece)
  bits.delete(piece)
  const parts = cut(piece, bits).reduce((sum, part) => sum + bits.get(part), 0)
  bits.set(piece, own)
  return count * (parts - own)
}

/** Each round leaves out three of ten, those that save least. */
function chosen() {
  let bits = ideal(strings())
  for (;;) {
    const counts = counted(bits)
    const size = Math.max(PIECES, Math.floor(counts.size * 0.7))
    if (counts.size === PIECES) return counts
    const kept = Array.from(counts, ([piece, count]) => ({ piece, count, saves: saved(piece, count, bits) }))
      .sort((one, other) => other.saves - one.saves || (one.piece < other.piece ? -1 : 1))
      .slice(0, size)
    bits = ideal(new Map(kept.map(({ piece, count }) => [piece, count])))
  }
}

/** Huffman's, of which none is longer than `DEEPEST`: what is rare counts more until that is so. '' is the end of a text. */
function lengthsOf(counts) {
  for (let least = 1; ; least *= 1.3) {
    const queue = [['', least], ...counts]
      .map(([piece, count]) => ({ pieces: [piece], weight: Math.max(count, least) }))
      .sort((one, other) => one.weight - other.weight)
    const lengths = new Map(['', ...counts.keys()].map((piece) => [piece, 0]))
    const joined = []
    const next = () =>
      joined.length === 0 || queue[0]?.weight <= joined[0].weight ? queue.shift() : joined.shift()
    while (queue.length + joined.length > 1) {
      const [one, other] = [next(), next()]
      const pieces = [...one.pieces, ...other.pieces]
      for (const piece of pieces) lengths.set(piece, lengths.get(piece) + 1)
      joined.push({ pieces, weight: one.weight + other.weight })
    }
    const deepest = Math.max(...lengths.values())
    if (deepest > DEEPEST || lengths.get('') !== deepest) continue
    return lengths
  }
}

const lengths = lengthsOf(chosen())
const isWritten = (piece) => piece !== '' && (piece.length > 1 || lengths.get(piece) < DEEPEST)
const written = (piece) =>
  isWhole(piece) && !UNWRITTEN.test(piece)
    ? Buffer.from(piece, 'latin1').toString().replaceAll('\n', '↵')
    : `%${piece.charCodeAt(0).toString(16).padStart(2, '0')}`
const lines = []
for (let bits = 1; bits <= DEEPEST; bits++) {
  const pieces = [...lengths.keys()]
    .filter((piece) => lengths.get(piece) === bits && isWritten(piece))
    .map(written)
  let line = ''
  for (const piece of pieces.sort((one, other) => (one < other ? -1 : 1))) {
    if (line.length + piece.length > 140) {
      lines.push(`${bits}${line}`)
      line = ''
    }
    line += `|${piece}`
  }
  if (line !== '') lines.push(`${bits}${line}`)
}
process.stdout.write(`/**
 * Pieces that posts are written in: in each line those of a code of so many bits. \`|\` parts them, \`↵\` is a new line, \`%\` and two digits are a
 * byte; every byte that stands nowhere has a code of 16 bits, and so has the end of a text, the last of all. Found by scripts/word-pieces.js in
 * invented posts of many kinds, in English and German and, less, in Spanish, French, Italian, Dutch and Portuguese. It never changes, since
 * stored words can't be read without it: a better list is another one, under a number of its own.
 */
export const pieces = \`
${lines.join('\n')}
\`
`)
