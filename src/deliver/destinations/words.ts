import type { AlertMessage } from '../../model/alert-message.js'

/** Said in words, since not everybody sees colours, and not every place has them. */
const urgencies = { danger: 'DANGER', high: 'Urgent', normal: undefined, over: 'Over' } as const

/** "DANGER: 1 post about Northwind Hosting needs a reply" */
export function heading({ kind, urgency, title }: AlertMessage): string {
  const word = kind === 'test' ? 'Test' : urgencies[urgency]
  return word === undefined || title.toLowerCase().startsWith(`${word.toLowerCase()}:`)
    ? title
    : `${word}: ${title}`
}

/** What stands below the items: how many more there are, and the notes. */
export const closingLines = ({ items, more, notes }: AlertMessage): readonly string[] => [
  ...(more === 0 ? [] : [items.length === 0 ? `${more} in all` : `… and ${more} more`]),
  ...notes,
]

/** What a link to a post is called. */
export const OPEN = 'Open the post'
