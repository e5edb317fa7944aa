import { byCase } from '../cases/by-case.js'
import { wrap } from '../terminal/wrap.js'
import type { Output } from '../views/report.js'
import { type Row, rowOf } from '../views/row.js'
import { cellTexts } from './table/cell-texts.js'
import { footer } from './table/footer.js'
import { layoutFor } from './table/layouts.js'
import { paletteOf } from './table/palette.js'
import { FOUND_LATE } from './wording/row.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20

/** For people: a row for each person who waits, in the order to answer. Strangers' words are made safe for the terminal. */
export const table: Output = {
  render(report, view) {
    const width = Math.max(NARROWEST, view.width)
    const palette = paletteOf(view.colour)
    const severalBrands = new Set(report.mentions.map(({ brand }) => brand)).size > 1
    const rows = byCase(report.mentions).map((person) => rowOf(person, severalBrands))
    const [fresh, foundLate] = [rows.filter((row) => !row.foundLate), rows.filter((row) => row.foundLate)]
    const brush = { ...palette, links: view.links, ...(view.urls && { urls: view.urls }) }
    const part = (some: readonly Row[]) =>
      some.length === 0 ? '' : `${layoutFor(width)(some.map(cellTexts), width, brush)}\n`
    const heading = wrap(FOUND_LATE, width).map((line) => `${palette.strong(line)}\n`)
    return (
      part(fresh) +
      (foundLate.length === 0 ? '' : `${heading.join('')}\n${part(foundLate)}`) +
      footer(report, { ...view, width }, palette)
    )
  },
}
