/** Crockford's base 32, https://www.crockford.com/base32.html: no letter that reads as a digit, and no u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The factor that scatters the numbers among the ids of each length, modulo 32 ** length. Found by trying: numbers up
 * to 6 apart differ in every character, and one wrong character, or two swapped, of three lead to a number more than
 * 600 away; in longer ids further still.
 */
const factors = [
  { length: 3, factor: 20_857n },
  { length: 4, factor: 441_245n },
  { length: 5, factor: 20_861_305n },
  { length: 6, factor: 199_126_333n },
] as const

type Range = { length: number; first: number; size: number; factor: bigint; inverse: bigint }

/** The numbers whose ids have the same length, shortest first. */
const ranges: readonly Range[] = factors.map(({ length, factor }, position) => ({
  length,
  first: factors.slice(0, position).reduce((sum, shorter) => sum + 32 ** shorter.length, 0),
  size: 32 ** length,
  factor,
  inverse: inverseOf(factor),
}))

const LONGEST_ID = 6

/** The inverse of an odd factor modulo 2 ** 64, and so modulo any smaller power of two: Newton's method. */
function inverseOf(factor: bigint): bigint {
  let inverse = factor
  for (let step = 0; step < 6; step += 1) inverse = BigInt.asUintN(64, inverse * (2n - factor * inverse))
  return inverse
}

/**
 * The id of a case as people read and type it: three characters for the first 32,768 numbers, then four, up to six.
 *
 * @param n a whole number, 0 or more
 * @throws RangeError above about a billion, or when it is no such number
 */
export function shortId(n: number): string {
  const range = ranges.find(({ first, size }) => Number.isInteger(n) && n >= 0 && n < first + size)
  if (!range) throw new RangeError(`No short id stands for ${n}`)
  const bits = 5 * range.length
  // One is added so that no length begins with an id of zeros.
  const scattered = Number(BigInt.asUintN(bits, BigInt(n - range.first + 1) * range.factor))
  return Array.from({ length: range.length }, (_, place) =>
    alphabet.charAt(Math.floor(scattered / 32 ** (range.length - 1 - place)) % 32),
  ).join('')
}

/**
 * The first number from `n` on that a new case may take: a spreadsheet reads 3e6 as three million, 036 as 36 and mar1 as a day of
 * March, so an id starts with a letter and is never letters before a number. Cases of older stores keep the ids they were shown with.
 */
export function numberForNewCase(n: number): number {
  let number = n
  while (looksLikeNumber(shortId(number))) number += 1
  return number
}

const looksLikeNumber = (id: string) => /^\d|^[a-z]{3,}\d+$|^nan$/.test(id)

/**
 * The number a typed id stands for; undefined when it is none. Case doesn't matter, nor do blanks or the signs around a word that was
 * copied (`#k7f`, `"k7f",`); i and l read as 1, o as 0.
 */
export function parseShortId(typed: string): number | undefined {
  const id = beginningOfId(typed)
  const range = ranges.find(({ length }) => length === id?.length)
  if (!range || id === undefined) return undefined
  const scattered = [...id].reduce((sum, c) => sum * 32 + alphabet.indexOf(c), 0)
  const bits = 5 * range.length
  return range.first + Number(BigInt.asUintN(bits, BigInt(scattered) * range.inverse - 1n))
}

/** The first characters of an id, or all, as ids are written; undefined when no id begins so. Read as `parseShortId` reads. */
export function beginningOfId(typed: string): string | undefined {
  const text = typed
    .replaceAll(/\s/g, '')
    .replace(/^#/, '')
    .replaceAll(/^["'([<]+|["')\]>.,:;]+$/g, '')
  const written = text.toLowerCase().replace(/[il]/g, '1').replace(/o/g, '0')
  const isOne = [...written].every((c) => alphabet.includes(c))
  return isOne && written.length >= 1 && written.length <= LONGEST_ID ? written : undefined
}
