import { incidentId } from '../../incidents/incident-id.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import type { IncidentPeopleView, IncidentPerson, PersonDraft } from '../../views/incidents.js'
import { incidentName } from '../wording/incident.js'
import { whoOf } from './people-table.js'

/** Of a post as much as shows whether the draft answers it; UTF-16 code units. */
const MOST_WORDS = 300

/**
 * A sheet to work through: a piece for each of the people with where to answer, their words and a draft, and a line for where the answer stands
 * once it is posted. `incidents told ID --from FILE` reads it back: `readSheet` in app/working-incidents/read-told.ts.
 */
export function incidentSheet(found: IncidentPeopleView, view: View): string {
  const id = incidentId(found.incident.id)
  const self = view.self ?? 'mentions'
  return [
    `# ${incidentName(found.incident)}`,
    '# For each of them: change the draft, post it yourself at the address, and write behind "posted:" where your answer stands, or yes.',
    `# When you are through, or between: ${self} incidents told ${id} --from FILE. It records those with something behind "posted:".`,
    ...found.people.flatMap((person) => piece(person, found.drafts?.get(person.caseId))),
    '',
  ].join('\n')
}

function piece(person: IncidentPerson, found: PersonDraft = { none: 'forgotten' }): string[] {
  const { post, shortId } = person
  return [
    '',
    `== ${shortId} ${safeText(whoOf(person))}${post === undefined ? '' : ` on ${safeText(post.place)}`}`,
    ...(post === undefined ? [] : [`at: ${safeText(post.url)}`]),
    ...(post === undefined ? [] : theirWords(post).map((line) => `> ${line}`)),
    'posted:',
    '',
    ...('text' in found ? safeLines(found.text).split('\n').map(asBody) : [`# ${noDraft[found.none]}`]),
  ]
}

const noDraft: Readonly<Record<Extract<PersonDraft, { none: unknown }>['none'], string>> = {
  danger: 'No draft: somebody may be in danger, and no template answers that. Write as a person.',
  gone: 'No draft: their post stands there no more.',
  forgotten: 'No draft: all that was stored of them was deleted.',
}

function theirWords({ title = '', text }: NonNullable<IncidentPerson['post']>): string[] {
  const whole = safeLines([title, text].filter((some) => some !== '').join('\n')).trim()
  const cut =
    whole.length > MOST_WORDS ? `${whole.slice(0, MOST_WORDS).replace(/\S*$/u, '').trimEnd()} …` : whole
  return cut.split('\n')
}

/** No line of a draft begins another piece, or is a remark. */
const asBody = (line: string): string => line.replace(/^(?===|#)/u, ' ')
