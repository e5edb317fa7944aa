import { byCase } from '../cases/by-case.js'
import type { View } from '../terminal/view.js'
import { inParts } from '../views/parts.js'
import type { Output, Report } from '../views/report.js'
import { rowOf } from '../views/row.js'
import { incidentSentences } from './incidents/sentences.js'
import { cellTexts } from './table/cell-texts.js'
import { footer, sentencesBelow } from './table/footer.js'
import { layoutFor } from './table/layouts.js'
import { paletteOf } from './table/palette.js'
import { partName } from './wording/row.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20

/** For people: the incidents that go on, then a row for each person who waits, in the order to answer. Strangers' words are made safe for the terminal. */
export const table: Output = {
  render(report, view) {
    const palette = paletteOf(view.colour)
    const width = widthOf(view)
    const above = sentencesBelow(incidentSentences(report, view), width, palette)
    return (
      (above === '' ? '' : `${above}\n`) +
      tableRows(report, view) +
      footer(report, { ...view, width }, palette)
    )
  },
}

/** The rows alone, with nothing below them; empty where there is none. */
export function tableRows(report: Report, view: View): string {
  const width = widthOf(view)
  const severalBrands = new Set(report.mentions.map(({ brand }) => brand)).size > 1
  const rows = byCase(report.mentions).map((person) => rowOf(person, severalBrands))
  const all = inParts(rows, report)
  const brush = { ...paletteOf(view.colour), links: view.links, ...(view.urls && { urls: view.urls }) }
  const texts = all.flatMap(({ part, rows: some }) =>
    some.map((row, index) => cellTexts(row, index === 0 ? partName(part, all) : undefined)),
  )
  return texts.length === 0 ? '' : `${layoutFor(width)(texts, width, brush)}\n`
}

const widthOf = ({ width }: View): number => Math.max(NARROWEST, width)
