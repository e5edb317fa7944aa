import type { Digest, Section } from '../../digest/digest.js'

/** Bytes. Gmail cuts off what stands behind 102 KB, others less far down a page that is larger. */
const LARGEST = 90_000

/** What is shortened first stands first. */
const parts = ['moved', 'fresh', 'foundLate', 'waiting', 'late'] as const

type Part = (typeof parts)[number]

/**
 * A digest as text that mail programs show whole: where it would be larger, fewer rows are shown and the others are counted, of
 * what matters least first.
 */
export function fitted(digest: Digest, render: (digest: Digest) => string, largest = LARGEST): string {
  let shorter = digest
  for (const part of parts) {
    const whole = render(shorter)
    if (Buffer.byteLength(whole) <= largest) return whole
    shorter = shortened(shorter, part, (one) => Buffer.byteLength(render(one)) <= largest)
  }
  return render(shorter)
}

/**
 * With as many rows of this part as fit, of which all are too many; with none where even that is too large. Few fit of thousands, and to
 * render many takes long: so few are tried first.
 */
function shortened(digest: Digest, part: Part, fits: (digest: Digest) => boolean): Digest {
  const holds = (rows: number): boolean => fits(withRows(digest, part, rows))
  if (!holds(0)) return withRows(digest, part, 0)
  let least = 0
  let most = rowsOf(digest, part) - 1
  for (let rows = 1; rows <= most; rows *= 2) {
    if (holds(rows)) least = rows
    else most = rows - 1
  }
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (holds(middle)) least = middle
    else most = middle - 1
  }
  return withRows(digest, part, least)
}

const rowsOf = (digest: Digest, part: Part): number =>
  (part === 'fresh' ? digest.fresh.calm : digest[part]).shown.length

const withRows = (digest: Digest, part: Part, rows: number): Digest =>
  part === 'fresh'
    ? { ...digest, fresh: { ...digest.fresh, calm: first(digest.fresh.calm, rows) } }
    : { ...digest, [part]: first<Section<unknown>>(digest[part], rows) }

const first = <Rows extends Section<unknown>>(section: Rows, rows: number): Rows => ({
  ...section,
  shown: section.shown.slice(0, rows),
  more: section.more + Math.max(0, section.shown.length - rows),
})
