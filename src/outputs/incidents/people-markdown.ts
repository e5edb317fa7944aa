import type { View } from '../../terminal/view.js'
import type { IncidentPeopleView } from '../../views/incidents.js'
import { markdownLink, markdownSentence, markdownText } from '../markdown-text.js'
import { asTyped } from '../wording/as-typed.js'
import { incidentName, nextSteps, peopleWords } from '../wording/incident.js'
import { standingWords, whoOf } from './people-table.js'

const LONGEST_WORDS = 100

/** For issues and chats: a list to tick off, each with a link. */
export function incidentPeopleMarkdown(found: IncidentPeopleView, view: View): string {
  const rows = found.people.map((person) => {
    const { post, shortId, standing } = person
    const who = `${markdownText(whoOf(person))}${post === undefined ? '' : ` on ${markdownText(post.place)}`}`
    const words = (post?.title || post?.text || '').replace(/\s+/g, ' ').trim()
    const cut = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words
    const box = standing === 'waits' ? '[ ]' : '[x]'
    const state = standing === 'waits' ? '' : ` (${markdownText(standingWords(person, found))})`
    return `- ${box} ${shortId}: ${post === undefined ? who : markdownLink(who, post.url)}${cut === '' ? '' : `: ${markdownText(cut)}`}${state}`
  })
  const parts = [
    markdownText(`${incidentName(found.incident)}: ${peopleWords(found)}.`),
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...nextSteps(found).map((step) => markdownSentence(asTyped(step, view.self ?? 'mentions'))),
  ]
  return `${parts.join('\n\n')}\n`
}
