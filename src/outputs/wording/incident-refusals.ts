import { shortId } from '../../cases/short-id.js'
import type { IncidentRefusal } from '../../incidents/decide.js'
import { incidentId } from '../../incidents/incident-id.js'
import type { IncidentUndoRefusal } from '../../incidents/undo.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { IncidentStanding } from '../../views/incidents.js'
import { count } from './count.js'
import { elapsed } from './duration.js'
import { incidentEventWords } from './incident-events.js'
import { dayAndMinuteOf } from './moment.js'

type Asked = Pick<IncidentStanding, 'incident'> & { refusal: IncidentRefusal | IncidentUndoRefusal }

/** Why nothing was done with an incident, and what to type next. */
export function incidentRefusal(
  { incident, refusal }: Asked,
  { clock, now }: { clock: Clock; now: Date },
): { message: string; hint: string } {
  const id = incidentId(incident.id)
  const command = (rest: string) => `\`mentions incidents ${rest}\``
  switch (refusal.refused) {
    case 'closed':
      return { message: `${id} is closed. Nothing was done.`, hint: command(`reopen ${id}`) }
    case 'not-closed':
      return { message: `${id} is not closed. Nothing was done.`, hint: command(`show ${id}`) }
    case 'not-fixed':
      return {
        message: `Nobody has said that ${id} is over, and whoever is told before that has to hear again. Nothing was done.`,
        hint: `When it is: ${command(`fixed ${id}`)}, with --at 09:40 for a moment before now`,
      }
    case 'fixed-later':
      return {
        message: 'That moment is yet to come. Nothing was done.',
        hint: `Say it when it is over: ${command(`fixed ${id}`)}`,
      }
    case 'before-it-began':
      return {
        message: `${id} began later: its first post is of ${dayAndMinuteOf(refusal.since, clock)}. Nothing was done.`,
        hint: `Give a moment since then, such as --at ${dayAndMinute(refusal.since, clock)}`,
      }
    case 'not-in-it': {
      const cases = refusal.cases.map(shortId).join(' ')
      return {
        message: `${refusal.cases.length === 1 ? `${cases} does` : `${cases} do`} not belong to ${id}. Nothing was done.`,
        hint: `To add them: ${command(`join ${id} ${cases}`)}; who belongs to it: ${command(`people ${id}`)}`,
      }
    }
    case 'not-over':
      return notOver(id, incident.fixedAt === undefined, refusal, command)
    case 'undo':
      return notUndone(id, refusal, { clock, now }, command)
  }
}

const dayAndMinute = (moment: Date, { local }: Clock): string => {
  const { year, month, day, hour, minute } = local(new Date(moment.getTime() + 59_999))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

function notOver(
  id: string,
  isNotFixed: boolean,
  { untold, unsaid }: Extract<IncidentRefusal, { refused: 'not-over' }>,
  command: (rest: string) => string,
) {
  const missing = [
    ...(isNotFixed ? ['nobody has said that it is over'] : []),
    ...(untold > 0 ? [`${count(untold, 'person is', 'people are')} not told`] : []),
    ...(unsaid ? ['no channel of yours has said that it is over'] : []),
  ]
  const steps = [
    ...(isNotFixed ? [`When it is over: ${command(`fixed ${id}`)}`] : []),
    ...(untold > 0 ? [`Who is not told: ${command(`people ${id} --waiting`)}`] : []),
    ...(unsaid ? [`When you have said it: ${command(`said ${id} --url ADDRESS`)}`] : []),
  ]
  return {
    message: `${id} stays open: ${missing.join(', and ')}.`,
    hint: `${steps.join('; ')}; to close it all the same: ${command(`close ${id} --force --why REASON`)}`,
  }
}

function notUndone(
  id: string,
  { last, isBeginning }: IncidentUndoRefusal,
  { clock, now }: { clock: Clock; now: Date },
  command: (rest: string) => string,
) {
  const history = `What happened to it: ${command(`show ${id}`)}`
  if (last === undefined)
    return { message: `Nobody has done anything with ${id} that could be taken back.`, hint: history }
  if (isBeginning === true)
    return {
      message: `All that is left to take back is that ${id} was opened, and what happened stays on record. Nothing was done.`,
      hint: `To end it: ${command(`close ${id} --force --why "opened by mistake"`)}`,
    }
  return {
    message: `${safeText(last.by ?? 'Somebody')} did the last thing with ${id}, ${elapsed(last.at, now)} ago: ${incidentEventWords(last, clock)}. Nothing was done.`,
    hint: `Only they can take it back: ${command(`undo ${id} --as ${safeText(last.by ?? 'NAME')}`)}. ${history}`,
  }
}
