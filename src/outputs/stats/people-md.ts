import type { View } from '../../terminal/view.js'
import type { PeopleHit } from '../../views/stats.js'
import { lookedAt } from '../closing.js'
import { markdownLink, markdownText } from '../markdown-text.js'
import { sentencesText } from '../md.js'
import { hitSentence, nextSentence, personWords, stoodWords } from './people-words.js'

/** A list to work off. */
export function peopleMarkdown(found: PeopleHit, view: View): string {
  const items = found.hit.map(
    (hit) =>
      `- [ ] ${markdownLink(markdownText(personWords(hit)), hit.url)} · ${markdownText(stoodWords(hit, view.clock))} · case ${markdownText(hit.shortId)}`,
  )
  const blocks = [
    `**${markdownText(hitSentence(found))}**`,
    ...(items.length === 0 ? [] : [items.join('\n')]),
    sentencesText([...nextSentence(found, view.self), ...lookedAt({ ...found, counts: {} }, view)]),
  ]
  return `${blocks.join('\n\n')}\n`
}
