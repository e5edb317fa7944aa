import type { CaseEvent } from '../model/case-event.js'
import { standing } from './undo.js'

/** Who promised the person another word, last; undefined where nobody did, or it was given since. */
export function promisedBy(history: readonly CaseEvent[]): string | undefined {
  const last = standing(history).findLast(({ code }) => code === 'answered')
  return last?.code === 'answered' && last.args.next !== undefined ? last.by : undefined
}
