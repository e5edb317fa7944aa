// The week in numbers, the same in every format that people read.

import type { Digest, NumberRow } from '../../digest/digest.js'
import type { Wording } from '../wording/wording.js'

/** The rows of the table: a client's without what other clients' sources brought. */
export const numberRows = ({ numbers, audience }: Digest): readonly NumberRow[] =>
  numbers.filter(({ name }) => audience === 'team' || name !== 'posts')

/** Of several brands, a post counts once for each that it names; whoever wrote it counts once. */
export const numberName = (
  { name }: NumberRow,
  { brands }: Digest,
  { digest: { numbers } }: Wording,
): string => numbers[name === 'mentions' && brands.length > 1 ? 'mentionsOfSeveral' : name]

/** `+4`, `−3`, `same`; nothing where it isn't known. */
function change({ week, weekBefore }: NumberRow, { digest: words, say: { grouped } }: Wording): string {
  if (weekBefore === undefined) return ''
  if (week === weekBefore) return words.same
  return week > weekBefore ? `+${grouped(week - weekBefore)}` : `−${grouped(weekBefore - week)}`
}

/** A row of the table of numbers, behind its name. */
export const numberCells = (row: NumberRow, wording: Wording): readonly string[] => {
  const { digest: words, say } = wording
  return [
    say.grouped(row.week),
    row.weekBefore === undefined ? words.notKnown : say.grouped(row.weekBefore),
    change(row, wording),
  ]
}

/** Above the columns of those rows. */
export const numberHead = ({ digest: { numberHead: head } }: Wording): readonly string[] => [
  head.week,
  head.weekBefore,
  head.change,
]

/** The name of each of the last days. */
export const dayNames = ({ days }: Digest, { digest: words, say }: Wording): readonly string[] =>
  days.map((day, index) => (index === days.length - 1 ? words.today : say.dayName(day)))
