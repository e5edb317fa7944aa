import type { FoundUpdate, OfficialUpdate } from '../model/official.js'

/** What is dated after now was announced by now, and is no later word than all that comes until then. */
export function datedUpdate({ at, ...update }: FoundUpdate, now: Date): OfficialUpdate {
  return at === undefined || at > now
    ? { ...update, at: now, atFrom: 'first-seen' }
    : { ...update, at, atFrom: 'source' }
}
