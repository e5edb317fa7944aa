import { type OfficialState, type OfficialUpdate, officialStates } from '../model/official.js'

/** What is over needs no further word. */
const over: readonly (OfficialState | undefined)[] = ['resolved', 'postmortem', 'completed']

/** The update that counts as the later one of two: by its moment, and within one moment by how far the matter had come. */
const laterOf = <Update extends OfficialUpdate>(one: Update | undefined, other: Update): Update => {
  if (one === undefined || other.at > one.at) return other
  if (other.at < one.at) return one
  return rankOf(other) > rankOf(one) ? other : one
}

const rankOf = ({ state }: OfficialUpdate): number =>
  state === undefined ? -1 : officialStates.indexOf(state)

/**
 * The last that we said, of all updates or of those about one matter: what a clock that counts silence starts from. Pure.
 *
 * @returns undefined where we said nothing
 */
export const lastWord = <Update extends OfficialUpdate>(updates: readonly Update[]): Update | undefined =>
  updates.reduce<Update | undefined>(laterOf, undefined)

/**
 * The last word about each matter that is not over, the latest first. Only trouble and planned work are ever open: who reads a post waits
 * for no other one.
 *
 * @param updates of one channel: two channels may call two matters the same
 */
export function openMatters<Update extends OfficialUpdate>(updates: readonly Update[]): Update[] {
  const byMatter = new Map<string, Update>()
  for (const update of updates) byMatter.set(update.matter, laterOf(byMatter.get(update.matter), update))
  return [...byMatter.values()]
    .filter(({ kind, state }) => kind !== 'post' && !over.includes(state))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
}
