import { type CaseEvent, caseEvents } from '../../model/case-event.js'
import { date, json, optionalText, type Row, text } from './values.js'

export function eventOf(row: Row): CaseEvent {
  const by = optionalText(row, 'by')
  const code = text(row, 'code')
  const happening = Object.hasOwn(caseEvents, code)
    ? { code, args: json<object>(row, 'args') }
    : { code: 'unknown', args: { code } }
  return { ...(happening as CaseEvent), at: date(row, 'at'), ...(by !== undefined && { by }) }
}
