import type { CaseEvent } from '../model/case-event.js'

/** Something that somebody did with a case. Who takes all that waits off the list by a baseline has looked into none of it. */
export const isDeed = ({ by, code }: Pick<CaseEvent, 'by' | 'code'>): boolean =>
  by !== undefined && code !== 'set-aside' && code !== 'undone'
