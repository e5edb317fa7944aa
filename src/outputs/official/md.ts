import type { StoredUpdate } from '../../model/official.js'
import type { View } from '../../terminal/view.js'
import { utc } from '../../text/clock.js'
import type { OfficialView } from '../../views/official.js'
import { markdownLink, markdownSentence, markdownText } from '../markdown-text.js'
import { asTyped } from '../wording/as-typed.js'
import { aboutWords, agoWords, closingSentences, detailSentences, saidWords, stateWords } from './words.js'

/** For issues and chats: a table, and below it what is wrong with which channel. */
export function officialMarkdown(found: OfficialView, view: View): string {
  const { channels, updates, generatedAt: now } = found
  const clock = view.clock ?? utc
  const self = view.self ?? 'mentions'
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const about = (update: StoredUpdate) =>
    markdownLink(markdownText(aboutWords(update)), update.url) || markdownText(update.url)
  const names = new Map(channels.map(({ id, name }) => [id, markdownText(name)]))
  const rows =
    updates === undefined
      ? channels.map((channel) => {
          const { last, status, name } = channel
          const isKnown = status === 'read' && last !== undefined
          return line([
            markdownText(name),
            status === 'unknown' ? '**unknown**' : markdownText(saidWords(channel, now)),
            isKnown ? stateWords(last) : '',
            isKnown ? about(last) : '',
          ])
        })
      : updates.map((update) =>
          line([
            names.get(update.channelId) ?? '',
            markdownText(agoWords(update, now)),
            stateWords(update),
            about(update),
          ]),
        )
  const details = channels.flatMap((channel) =>
    detailSentences(channel, { now, clock }).map(
      (sentence) => `- ${markdownText(channel.name)}: ${markdownSentence(asTyped(sentence, self))}`,
    ),
  )
  const parts = [
    ...(rows.length === 0
      ? []
      : [[line(['channel', 'last said', 'state', 'about']), '|---|---|---|---|', ...rows].join('\n')]),
    ...(details.length === 0 ? [] : [details.join('\n')]),
    ...closingSentences(found).map((sentence) => markdownSentence(asTyped(sentence, self))),
  ]
  return `${parts.join('\n\n')}\n`
}
