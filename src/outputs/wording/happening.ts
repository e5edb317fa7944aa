import type { CaseEvent, CaseHappenings } from '../../model/case-event.js'

/** What happened to a case in a word or two, by code; one that is missing does not compile. */
type Happenings = Readonly<Record<Exclude<keyof CaseHappenings, 'told'>, string>>

/** Of what an earlier version stored in words only those are known. */
export const shortHappening = (event: CaseEvent, words: Happenings): string =>
  event.code === 'told' ? event.args.what : words[event.code]
