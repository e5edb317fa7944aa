import { byCase } from '../cases/by-case.js'
import { inParts } from '../views/parts.js'
import type { Output } from '../views/report.js'
import { rowOf } from '../views/row.js'
import { cellTexts } from './table/cell-texts.js'
import { footer } from './table/footer.js'
import { layoutFor } from './table/layouts.js'
import { paletteOf } from './table/palette.js'
import { partName } from './wording/row.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20

/** For people: a row for each person who waits, in the order to answer. Strangers' words are made safe for the terminal. */
export const table: Output = {
  render(report, view) {
    const width = Math.max(NARROWEST, view.width)
    const palette = paletteOf(view.colour)
    const severalBrands = new Set(report.mentions.map(({ brand }) => brand)).size > 1
    const rows = byCase(report.mentions).map((person) => rowOf(person, severalBrands))
    const all = inParts(rows, report)
    const brush = { ...palette, links: view.links, ...(view.urls && { urls: view.urls }) }
    const texts = all.flatMap(({ part, rows: some }) =>
      some.map((row, index) => cellTexts(row, index === 0 ? partName(part, all) : undefined)),
    )
    const shown = texts.length === 0 ? '' : `${layoutFor(width)(texts, width, brush)}\n`
    return shown + footer(report, { ...view, width }, palette)
  },
}
