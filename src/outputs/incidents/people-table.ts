import type { View } from '../../terminal/view.js'
import type { IncidentPeopleView, IncidentPerson } from '../../views/incidents.js'
import { paletteOf } from '../table/palette.js'
import { elapsed } from '../wording/duration.js'
import { incidentName, nextSteps, peopleWords, unreachableWords } from '../wording/incident.js'
import { columnsOf, foldedAt, NARROWEST, type Row } from './table.js'

/** For people: a line for each of the people, who waits longest first, and below it what to do. */
export function incidentPeopleTable(found: IncidentPeopleView, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const { faint, alarm } = paletteOf(view.colour)
  const { people, generatedAt: now } = found
  const rows = people.map((person): Row => {
    const { standing } = person
    return {
      cells: [
        person.shortId,
        whoOf(person),
        person.post?.place ?? '',
        `${elapsed(person.since, now)} ago`,
        standingWords(person, found),
        (person.post?.title || person.post?.text) ?? '',
      ],
      paints: [undefined, undefined, undefined, undefined, standing === 'waits' ? alarm : undefined],
    }
  })
  const lines = columnsOf(['case', 'who', 'place', 'wrote', 'standing', 'about'], rows, { width, faint })
  const below = [`${incidentName(found.incident)}: ${peopleWords(found)}.`, ...nextSteps(found)].flatMap(
    (sentence) => foldedAt(sentence, width, view.self),
  )
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), ...below].join('\n')}\n`
}

const LONGEST_NAME = 24

/** Whoever wrote. */
export const whoOf = ({ post }: IncidentPerson): string => {
  const name = (post?.author?.name || post?.author?.handle) ?? ''
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name || 'somebody unnamed'
}

/** `waits`, `told 12m ago`, `unreachable: the thread is locked`; of one that goes on whether they were answered at all. */
export function standingWords(
  person: IncidentPerson,
  { incident, generatedAt }: Pick<IncidentPeopleView, 'incident' | 'generatedAt'>,
): string {
  const { standing, told, answeredAt } = person
  if (standing === 'told')
    return told === undefined
      ? 'told'
      : `told ${elapsed(told.at, generatedAt)} ago${told.how === 'there' ? ', there' : ''}`
  if (standing === 'unreachable') return `unreachable: ${unreachableWords(person)}`
  if (incident.fixedAt !== undefined) return 'waits'
  return answeredAt === undefined ? 'no answer yet' : 'answered'
}
