import type { View } from '../../terminal/view.js'
import { utc } from '../../text/clock.js'
import type { DeliveriesView } from '../../views/deliveries.js'
import { markdownSentence, markdownText } from '../markdown-text.js'
import { asTyped } from '../wording/as-typed.js'
import { minuteOf } from '../wording/moment.js'
import { closingSentences, detailSentences, stateWords, whatWords, whereWords } from './words.js'

/** For issues and chats: a table, and below it what is wrong with which. */
export function deliveriesMarkdown(found: DeliveriesView, view: View): string {
  const clock = view.clock ?? utc
  const self = view.self ?? 'mentions'
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = found.deliveries.map((delivery) =>
    line([
      String(delivery.id),
      `${minuteOf(delivery.createdAt, clock)}${clock.zone}`,
      markdownText(whereWords(delivery)),
      stateWords(delivery),
      markdownText(whatWords(delivery)),
    ]),
  )
  const details = found.deliveries.flatMap((delivery) =>
    detailSentences(delivery, clock).map(
      (sentence) => `- ${delivery.id}: ${markdownSentence(asTyped(sentence, self))}`,
    ),
  )
  const parts = [
    ...(rows.length === 0
      ? []
      : [[line(['id', 'made', 'to', 'state', 'what']), '|---|---|---|---|---|', ...rows].join('\n')]),
    ...(details.length === 0 ? [] : [details.join('\n')]),
    ...closingSentences(found).map((sentence) => markdownSentence(asTyped(sentence, self))),
  ]
  return `${parts.join('\n\n')}\n`
}
