import { shortId } from '../../cases/short-id.js'
import type { IncidentEvent, IncidentOrigin } from '../../model/incident.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { count } from './count.js'
import { duration } from './duration.js'
import { dayAndMinuteOf } from './moment.js'

const originWords: Readonly<Record<IncidentOrigin, string>> = {
  surge: 'more people than usual complained',
  many: 'many people complained, and no usual level is known yet',
  slow: 'more people than usual complained for days',
  hand: 'opened by hand',
}

/** What happened to an incident, in a few words. */
export function incidentEventWords(event: IncidentEvent, clock: Clock): string {
  switch (event.code) {
    case 'opened': {
      const { origin, people, usual, window } = event.args
      const figures = [
        ...(people === undefined || origin === 'hand' ? [] : [count(people, 'person', 'people')]),
        ...(window === undefined ? [] : [`within ${duration(window)}`]),
        ...(usual === undefined ? [] : [`usual: ${Math.round(usual * 10) / 10}`]),
      ]
      return `${originWords[origin]}${figures.length === 0 ? '' : ` (${figures.join(', ')})`}`
    }
    case 'joined':
      return `${shortId(event.args.caseId)} joined${event.args.how === 'hand' ? ' by hand' : ''}`
    case 'left':
      return `${shortId(event.args.caseId)} does not belong to it`
    case 'noted':
      return `note: ${safeText(event.args.text)}`
    case 'spoke':
      return `you spoke of it at ${said(event.args, clock)}`
    case 'spoke-of-other':
      return `you spoke of something else at ${said(event.args, clock)}`
    case 'silent':
      return `nobody of you had spoken since ${dayAndMinuteOf(event.args.since, clock)}`
    case 'calmed':
      return 'no more people than usual complain'
    case 'rose-again':
      return `more people than usual complain again (${count(event.args.people, 'person', 'people')})`
    case 'fixed':
      return `over since ${dayAndMinuteOf(event.args.at, clock)}`
    case 'not-fixed':
      return 'not over'
    case 'told': {
      const { cases, recorded = [], url } = event.args
      const people = cases.length + recorded.length
      return `${count(people, 'person was', 'people were')} told${url === undefined ? '' : `, ${safeText(url)}`}`
    }
    case 'unreachable':
      return `${shortId(event.args.caseId)} cannot be told: ${safeText(event.args.why)}`
    case 'closed': {
      const { untold, unsaid, reason } = event.args
      const missing = [
        ...(untold > 0 ? [`${count(untold, 'person was', 'people were')} not told`] : []),
        ...(unsaid === true ? ['no channel of yours had said that it is over'] : []),
      ]
      const why = reason === undefined ? '' : `: ${safeText(reason)}`
      return `closed${missing.length === 0 ? '' : ` while ${missing.join(' and ')}`}${why}`
    }
    case 'relapsed':
      return `${shortId(event.args.caseId)} complained of the same again`
    case 'reopened':
      return 'opened again'
    case 'undone':
      return `taken back what was done at ${dayAndMinuteOf(event.args.at, clock)}`
    case 'unknown':
      return `something that this version does not know (${safeText(event.args.code)})`
  }
}

const said = ({ at, url, words }: { at: string; url?: string; words?: string }, clock: Clock): string =>
  `${dayAndMinuteOf(at, clock)}${words === undefined ? '' : `: "${safeText(words)}"`}${url === undefined ? '' : `, ${safeText(url)}`}`
