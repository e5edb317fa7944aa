import type { AlertMessage, MessageWords } from '../../model/alert-message.js'

/** "DANGER: 1 post about Northwind Hosting needs a reply" */
export function heading(
  { kind, urgency, title }: Pick<AlertMessage, 'kind' | 'urgency' | 'title'>,
  words: MessageWords,
): string {
  const word = kind === 'test' ? words.test : urgency === 'normal' ? undefined : words[urgency]
  return word === undefined ? title : prefixed(word, title, words)
}

/** A title may say it by itself. */
const prefixed = (word: string, title: string, { colon }: MessageWords): string =>
  title.toLowerCase().startsWith((word + colon).trimEnd().toLowerCase()) ? title : word + colon + title

/** What stands below the items: how many more there are, and the notes. */
export const closingLines = (
  { items, more, notes }: AlertMessage,
  words: MessageWords,
): readonly string[] => [
  ...(more === 0 ? [] : [items.length === 0 ? words.inAll(more) : words.andMore(more)]),
  ...notes,
]
