import { byCase } from '../cases/by-case.js'
import type { Output } from '../views/report.js'
import { rowOf } from '../views/row.js'
import { cellTexts } from './table/cell-texts.js'
import { footer } from './table/footer.js'
import { layoutFor } from './table/layouts.js'
import { paletteOf } from './table/palette.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20

/** For people: a row for each person who waits, in the order to answer. Strangers' words are made safe for the terminal. */
export const table: Output = {
  render(report, view) {
    const width = Math.max(NARROWEST, view.width)
    const palette = paletteOf(view.colour)
    const severalBrands = new Set(report.mentions.map(({ brand }) => brand)).size > 1
    const rows = byCase(report.mentions).map((person) => cellTexts(rowOf(person, severalBrands)))
    const body =
      rows.length === 0 ? '' : `${layoutFor(width)(rows, width, { ...palette, links: view.links })}\n`
    return body + footer(report, { ...view, width }, palette)
  },
}
