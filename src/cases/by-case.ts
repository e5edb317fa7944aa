import type { StoredMention } from '../store/port/cases.js'
import { gravestOf, namedBy } from './named-by.js'
import type { RankedMention } from './ranked-mention.js'

/** A case with its mentions that are listed: everything one person waits for, and a row of every list. */
export type ListedCase = {
  /** The mention that gives it its place. */
  lead: RankedMention
  /** The one whose words stand for it; that may be none of these, see `RankedMention.broughtBack`. */
  named: StoredMention & Pick<RankedMention, 'foundBy'>
  /** The gravest, by which its kind and severity are told. */
  gravest: RankedMention
  /** The same person's other mentions in this report, in the order to answer. */
  others: readonly RankedMention[]
  /** The one that waits longest, of those that need a reply as much as the first, and were found as early. */
  longest: RankedMention
  /** Some promise to them is broken. */
  late: boolean
  /** None is, but one will be soon. */
  soon: boolean
  /** All of them were old already when they were first seen. */
  foundLate: boolean
  /** In one of them somebody's life or body is at stake. */
  danger: boolean
}

/** Mentions of one case become one row, in the place of the first of them. */
export function byCase(mentions: readonly RankedMention[]): ListedCase[] {
  const cases = new Map<number, [RankedMention, ...RankedMention[]]>()
  for (const mention of mentions) {
    const known = cases.get(mention.case.id)
    if (known) known.push(mention)
    else cases.set(mention.case.id, [mention])
  }
  return Array.from(cases.values(), ([lead, ...others]) => {
    const alike = [
      lead,
      ...others.filter(({ due, foundLate }) => due === lead.due && foundLate === lead.foundLate),
    ]
    const late = alike.some((one) => one.late)
    return {
      lead,
      named: namedBy([...alike, ...(lead.broughtBack ? [lead.broughtBack] : [])]) ?? lead,
      gravest: gravestOf(alike) ?? lead,
      others,
      longest: alike.reduce(
        (longest, mention) => (mention.waited > longest.waited ? mention : longest),
        lead,
      ),
      late,
      soon: !late && alike.some(({ soon }) => soon),
      // What was found late stands behind all else, so that nothing fresh can follow it.
      foundLate: lead.foundLate,
      danger: alike.some(({ danger }) => danger),
    }
  })
}
