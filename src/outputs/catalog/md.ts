import type { Place } from '../../views/catalog.js'
import { markdownSentence, markdownText } from '../markdown-text.js'
import { findingWords, limitWords, moneyWords, needsWords, someWords, termsWords } from './words.js'

const HEAD = ['place', 'needs', 'costs', 'finds by', 'comments', 'tells answers', 'allows', 'terms']

/** For issues and chats: a table, and below it where keys come from. */
export function catalogMarkdown(places: readonly Place[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = places.map((place) =>
    line(
      [
        place.type,
        needsWords(place),
        moneyWords(place),
        findingWords[place.finds.by],
        someWords(place.finds.comments),
        someWords(place.answers),
        limitWords(place),
        termsWords(place),
      ].map(markdownText),
    ),
  )
  const keys = places.flatMap(({ type, from, costs }) =>
    from === undefined || costs === undefined
      ? []
      : [`- ${markdownText(type)}: ${markdownSentence(`a key is from ${from}; it costs: ${costs}`)}`],
  )
  const parts = [
    [line(HEAD), `|${HEAD.map(() => '---').join('|')}|`, ...rows].join('\n'),
    ...(keys.length === 0 ? [] : [keys.join('\n')]),
  ]
  return `${parts.join('\n\n')}\n`
}
