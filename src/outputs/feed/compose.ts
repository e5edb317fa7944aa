import { byCase } from '../../cases/by-case.js'
import { safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { utc } from '../../text/clock.js'
import { inParts } from '../../views/parts.js'
import type { Report } from '../../views/report.js'
import { rowOf } from '../../views/row.js'
import { closing } from '../closing.js'
import { caseEntry } from './case-entry.js'
import type { OutFeed } from './feed.js'
import { feedId } from './ids.js'
import { incidentEntries } from './incident-entries.js'
import { troubleEntries } from './trouble-entries.js'

/** A feed of the rows of a list, each an entry; and of what keeps posts from being there, since few readers show what is said of a feed as a whole. */
export function composeFeed(report: Report, { self = 'mentions', clock = utc }: View): OutFeed {
  const { store = '', narrowedBy = '', generatedAt, mentions } = report
  const brands = [...new Set(mentions.map(({ brand }) => brand))]
  const people = byCase(mentions)
  const rows = new Map(people.map((person) => [rowOf(person, brands.length > 1), person] as const))
  const placed = inParts([...rows.keys()], report).flatMap(({ rows: some }) => some)
  const words = { self, clock, store, at: generatedAt }
  return {
    id: feedId(store, `feed ${narrowedBy}`),
    title: safeText(`Needs a reply${narrowedBy === '' ? '' : ` (${narrowedBy})`}`),
    summary: closing(report, { self, clock }).map(sentence).join(' '),
    at: generatedAt,
    entries: [
      ...incidentEntries(report, words),
      ...troubleEntries(report, words),
      ...placed.flatMap((row) => {
        const person = rows.get(row)
        return person === undefined ? [] : [caseEntry(row, person, words)]
      }),
    ],
  }
}

const sentence = ({ source, text, command }: ReturnType<typeof closing>[number]): string => {
  const said = safeText(source === undefined ? text : `${source}: ${text}`)
  return command === undefined ? said : `${said}: \`${safeText(command)}\`.`
}
