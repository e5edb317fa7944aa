import type { OfficialKind, OfficialState } from '../model/official.js'

/** What pages call the states, in small letters and without what stands between the words. */
const words: Readonly<Record<string, OfficialState>> = {
  investigating: 'investigating',
  reported: 'investigating',
  open: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  watching: 'monitoring',
  resolved: 'resolved',
  fixed: 'resolved',
  closed: 'resolved',
  postmortem: 'postmortem',
  scheduled: 'scheduled',
  planned: 'scheduled',
  upcoming: 'scheduled',
  notstartedyet: 'scheduled',
  inprogress: 'in-progress',
  verifying: 'verifying',
  completed: 'completed',
}

/** `In progress`, `IN_PROGRESS` and `INPROGRESS` are the same; undefined for a word that names no state. */
export function stateOf(word: string | null | undefined): OfficialState | undefined {
  const plain = word?.toLowerCase().replace(/[^a-z]+/g, '')
  return plain !== undefined && Object.hasOwn(words, plain) ? words[plain] : undefined
}

const ofWork: readonly OfficialState[] = ['scheduled', 'in-progress', 'verifying', 'completed']

/** What a matter is about that is in such a state. */
export const kindOf = (state: OfficialState | undefined): OfficialKind =>
  state !== undefined && ofWork.includes(state) ? 'maintenance' : 'incident'
