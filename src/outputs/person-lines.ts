import { personKey } from '../identity/person.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import type { CaseView } from '../views/case.js'
import { mentionFacts } from '../views/row.js'
import { accountWords } from './wording/beside.js'
import { impersonationWords, matterWords } from './wording/row.js'

/** What there is to know of who wrote: that they come again, that they look like one of us, where else they may be. */
export function personLines(
  { shortId, mentions, linked = [], asOf }: CaseView,
  { self = 'mentions', as = '' }: View,
): string[] {
  const matter = mentions.map((one) => mentionFacts(one).matter).find((one) => one !== undefined)
  const looks = new Set(mentions.flatMap((one) => one.looksLike ?? []))
  return [
    ...accountLines(mentions, asOf),
    ...(matter === undefined ? [] : [capital(matterWords(matter))]),
    ...Array.from(
      looks,
      (like) => `${capital(impersonationWords(safeText(like)))}, and is none of your accounts by \`staff\``,
    ),
    ...linked.map(({ shortId: other, author, place, linksThere }) => {
      const link = linksThere ? 'their profile links there' : 'the profile there links to this one'
      return `May be the same person as ${safeText(author)} on ${safeText(place)}, case ${other}: ${link}. To make one case of both: \`${self} merge ${shortId} ${other}${as}\``
    }),
  ]
}

/** How old their account is, and how much they wrote at their place; of each of several people by name. */
function accountLines(mentions: CaseView['mentions'], asOf: Date): string[] {
  const people = new Map(
    mentions.flatMap(({ post: { place, author } }) =>
      author === undefined ? [] : [[`${place} ${personKey(author)}`, author] as const],
    ),
  )
  return [...people.values()].flatMap((author) => {
    const words = accountWords(author, asOf)
    if (words === undefined) return []
    return [people.size === 1 ? capital(words) : `${safeText(author.name)}: ${words}`]
  })
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
