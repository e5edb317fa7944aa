import { deflateSync, inflateSync } from 'node:zlib'
import { MentionsError } from '../model/error.js'
import type { Told } from '../views/changes.js'

/** Where every pipe may begin. */
export const START = 'start'

/** Another form of what is told gets another letter in front. */
const FORM = 'c1.'
const ANY_FORM = /^c\d+\./

/** Nobody lists more; what was made to fill the memory of who reads it is no cursor of ours. */
const MOST_BYTES = 256 * 1024 * 1024

type Packed = {
  store: string
  brands: string[]
  /** By number of the mention; those and the cases as how much more than the one before, so that they get shorter. */
  told: [mention: number, caseId: number, brand: number, post: string, mark: string][]
}

/**
 * What a pipe was told as one word that may stand on a command line: about 16 letters for each post.
 *
 * @param store by which the store is known
 */
export function cursorOf(told: Told, store: string): string {
  const brands = [...new Set([...told.values()].map(({ brand }) => brand))]
  const sorted = [...told].sort(([one], [other]) => one - other)
  const packed: Packed = {
    store,
    brands,
    told: sorted.map(([id, { caseId, postId, brand, mark }], at) => {
      const [before, { caseId: caseBefore }] = sorted[at - 1] ?? [0, { caseId: 0 }]
      return [id - before, caseId - caseBefore, brands.indexOf(brand), postId, mark]
    }),
  }
  return `${FORM}${deflateSync(JSON.stringify(packed), { level: 9 }).toString('base64url')}`
}

/**
 * @param cursor as somebody gave it
 * @param anew what to do to begin anew, for errors
 * @throws MentionsError when it is none, was cut or changed, is of a later version, or of another store
 */
export function toldBy(cursor: string, store: string, anew = `\`--after ${START}\``): Told {
  const typed = cursor.trim()
  if (typed === START) return new Map()
  if (ANY_FORM.test(typed) && !typed.startsWith(FORM))
    throw new MentionsError('This cursor is of a newer version of mentions.', {
      hint: `Update mentions, or begin anew with ${anew}.`,
    })
  const packed = unpacked(typed)
  if (packed === undefined)
    throw new MentionsError('This is no cursor, or it was cut or changed.', {
      hint: `Give all of \`cursor\` in the last line of what was printed, or begin anew with ${anew}.`,
    })
  if (packed.store !== store)
    throw new MentionsError('This cursor is of another store.', {
      hint: `Name that one with \`--store FILE\`, or begin anew with ${anew}: all that waits is told again.`,
    })
  let [id, caseId] = [0, 0]
  return new Map(
    packed.told.map(([more, moreCase, brand, postId, mark]) => {
      id += more
      caseId += moreCase
      return [id, { caseId, postId, brand: packed.brands[brand] ?? '', mark }]
    }),
  )
}

/** It ends with a check sum: what was cut or mistyped is no other cursor. */
function unpacked(typed: string): Packed | undefined {
  if (!typed.startsWith(FORM) || !/^[\w-]+$/.test(typed.slice(FORM.length))) return undefined
  try {
    const bytes = Buffer.from(typed.slice(FORM.length), 'base64url')
    const value: unknown = JSON.parse(inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString())
    return isPacked(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isPacked = (value: unknown): value is Packed =>
  typeof value === 'object' &&
  value !== null &&
  'store' in value &&
  'brands' in value &&
  Array.isArray(value.brands) &&
  'told' in value &&
  Array.isArray(value.told) &&
  value.told.every(
    (row: unknown) =>
      Array.isArray(row) &&
      row.slice(0, 3).every(Number.isSafeInteger) &&
      typeof row[3] === 'string' &&
      typeof row[4] === 'string',
  )
