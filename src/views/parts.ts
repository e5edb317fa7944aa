import type { Row } from './row.js'

/** What a list is made of, in its order. Within each the priority falls, so that the number says what the order does. */
const listParts = [
  'danger',
  'grave',
  'ordinary',
  'doubtful',
  'found-late',
  'answered',
  'closed',
  'unlisted',
] as const
export type ListPart = (typeof listParts)[number]

type Placed = Pick<Row, 'danger' | 'severity' | 'foundLate' | 'doubtful' | 'unlisted' | 'unjudged' | 'state'>

/** Of what nobody can judge, nobody knows whether it belongs behind the others: that is listed by itself. */
function partOf(row: Placed, isOfUnjudged: boolean): ListPart {
  const { danger, severity, foundLate, doubtful, unlisted, state } = row
  if (unlisted === 'closed') return state === 'answered' ? 'answered' : 'closed'
  if (unlisted === 'muted') return 'closed'
  if (unlisted !== undefined && !isOfUnjudged) return 'unlisted'
  if (danger) return 'danger'
  if (foundLate) return 'found-late'
  if (doubtful) return 'doubtful'
  return severity === 4 && unlisted === undefined ? 'grave' : 'ordinary'
}

/** The parts that have rows. */
export function inParts(
  rows: readonly Row[],
  { of }: { of?: 'unjudged' },
): readonly { part: ListPart; rows: readonly Row[] }[] {
  const placed = rows.map((row) => ({ row, part: partOf(row, of === 'unjudged') }))
  return listParts
    .map((part) => ({ part, rows: placed.filter((one) => one.part === part).map(({ row }) => row) }))
    .filter(({ rows }) => rows.length > 0)
}
