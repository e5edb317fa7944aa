import type { Word } from '../../incidents/incident.js'
import { incidentLine } from '../../incidents/line.js'
import type { IncidentPerson, IncidentStanding, IncidentView } from '../../views/incidents.js'
import { nextSteps } from '../wording/incident.js'
import type { JsonIncidentPeople, JsonIncidentPerson } from './json-schema.js'
import { incidentValue } from './json-value.js'

type Whole = JsonIncidentPeople['incident']

const wordValue = ({ at, foundAt, ...word }: Word): Whole['words'][number] => ({
  at: at.toISOString(),
  foundAt: foundAt.toISOString(),
  ...word,
})

/** An incident for programs as every list has it. */
export const standingValue = (standing: IncidentStanding) =>
  incidentValue(incidentLine(standing, standing.heard))

/** All that is known of one. */
export function wholeValue(standing: IncidentStanding & Pick<IncidentView, 'draft'>): Whole {
  const { incident, draft } = standing
  return {
    ...standingValue(standing),
    openedBy: incident.openedBy,
    alarms: incident.silence.times,
    fixedBy: incident.fixedBy,
    closedBy: incident.closedBy,
    closedWith: incident.closedWith,
    words: incident.words.map(wordValue),
    wordsOfOther: incident.wordsOfOther.map(wordValue),
    notes: incident.notes.map(({ at, ...note }) => ({ at: at.toISOString(), ...note })),
    ...(draft !== undefined && { draft }),
    next: nextSteps(standing),
  }
}

/** One of the people for programs. */
export function personValue(person: IncidentPerson): JsonIncidentPerson {
  const { post, told } = person
  return {
    id: person.shortId,
    standing: person.standing,
    state: person.state,
    post: post && {
      author: post.author?.name || post.author?.handle || undefined,
      place: post.place,
      url: post.url,
      title: post.title,
      text: post.text,
    },
    wroteAt: person.since.toISOString(),
    joined: person.how,
    answeredAt: person.answeredAt?.toISOString(),
    told: told && { ...told, at: told.at.toISOString() },
    unreachable: person.why,
    why: person.whyInWords,
  }
}
