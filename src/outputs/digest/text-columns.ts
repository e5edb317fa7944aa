// What stands in columns in the text of a digest: as wide as its words are in whichever language.

import { type BrandLine, isInDanger } from '../../digest/brands.js'
import type { Digest } from '../../digest/digest.js'
import { displayWidth } from '../../terminal/width.js'
import type { Wording } from '../wording/wording.js'
import { brandCells, brandName } from './brand-words.js'
import { dayNames, numberCells, numberHead, numberName, numberRows } from './number-words.js'

/** Of the first column of numbers, and of each of the others, where its words are no longer. */
const [NAME, NUMBER] = [28, 12]

export function numberLines(digest: Digest, wording: Wording): string[] {
  const rows = [
    ['', ...numberHead(wording)],
    ...numberRows(digest).map((row) => [numberName(row, digest, wording), ...numberCells(row, wording)]),
  ]
  const widths = columnWidths(rows)
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0
        return index === 0
          ? padded(cell, Math.max(NAME, width + 2))
          : alignedRight(cell, Math.max(NUMBER, width + 1))
      })
      .join('')
      .trimEnd(),
  )
}

/** A line for each brand, below the head; none where there is no brand. */
export function brandLines(brands: readonly BrandLine[], wording: Wording): string[] {
  if (brands.length === 0) return []
  const { brandHead } = wording.digest
  const rows = brands.map((brand) => brandCells(brand, wording))
  const widths = columnWidths([brandHead, ...rows])
  const line = (name: string, cells: readonly string[]) =>
    [
      name + ' '.repeat(Math.max(1, 30 - displayWidth(name))),
      ...cells.map((cell, index) => alignedRight(cell, Math.max(8, (widths[index] ?? 0) + 1))),
    ]
      .join('')
      .trimEnd()
  return [
    line('', brandHead),
    ...brands.map((brand, index) =>
      line(`${isInDanger(brand) ? '! ' : '  '}${brandName(brand.name)}`, rows[index] ?? []),
    ),
  ]
}

const BAR = 40

/** A bar for each day. */
export function dayLines(digest: Digest, wording: Wording): string[] {
  const { days } = digest
  const highest = Math.max(1, ...days.map(({ needReply }) => needReply))
  const names = dayNames(digest, wording)
  const width = Math.max(12, ...names.map((name) => displayWidth(name) + 2))
  return days.map(({ needReply }, index) => {
    const bar = '#'.repeat(Math.ceil((needReply / highest) * BAR))
    return `${padded(names[index] ?? '', width)}${alignedRight(wording.say.grouped(needReply), 6)}  ${bar}`.trimEnd()
  })
}

/** In cells, the widest of each. */
const columnWidths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))))

const padded = (cell: string, width: number): string =>
  cell + ' '.repeat(Math.max(0, width - displayWidth(cell)))
const alignedRight = (cell: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(cell))) + cell
