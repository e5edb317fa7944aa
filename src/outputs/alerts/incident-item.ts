import { incidentId } from '../../incidents/incident-id.js'
import type { AlertKind, AlertText } from '../../model/alert.js'
import type { AlertItem } from '../../model/alert-message.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import { silentFor } from '../wording/incident-alerts.js'
import { riseWords } from '../wording/rise.js'
import type { AlertView, ToldIncident } from './view.js'

/** Posts whose words are shown of an incident. */
const MOST_POSTS = 3
/** Of each, in UTF-16 code units. */
const EXCERPT = 140

/** What stands of an incident in a message. */
export function incidentItem(
  { incident, people, posts, draft }: ToldIncident,
  kind: AlertKind,
  text: AlertText,
  { self, clock, now, wording }: AlertView,
): AlertItem {
  const id = incidentId(incident.id)
  const { alerts, incidents } = wording
  const headline = [
    id,
    ...(incident.name === undefined ? [] : [incident.name]),
    kind === 'silence' ? alerts.nobodySpoke(silentFor(incident, now)) : riseWords(incident, wording),
    incidents.peopleSince(people, wording.say.dayAndMinute(incident.since, clock)),
  ]
  const theirs = text === 'none' || kind === 'silence' ? [] : posts.slice(0, MOST_POSTS).map(wordsOf)
  const ours = draft === undefined ? [] : [alerts.youCouldSay, draft]
  const words = [...theirs, ...ours].filter((line) => line !== '')
  return {
    headline: safeText(headline.join(' · ')),
    ...(words.length > 0 && { words: safeLines(words.join('\n')) }),
    command: `${self} incidents show ${id}`,
  }
}

const wordsOf = ({ title, text }: ToldIncident['posts'][number]): string => {
  const words = safeText(title === undefined || title === '' ? text : `${title}: ${text}`).trim()
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()}…` : words
}
