const MINUTE = 60_000

/** So long after the first post of a surge, or after our last word about it, somebody should have spoken; milliseconds. */
const SILENT_AFTER = 15 * MINUTE
/** While it goes on, it is said again so often. */
const REMINDED_EVERY = 60 * MINUTE

/** What is remembered of the silence in one incident. */
export type SilenceClock = { since: number; told?: number }

/** When it is to be told: the alarm so long after nobody spoke, and then a reminder so often. All in milliseconds. */
export const silenceDueAt = (
  { since, told }: SilenceClock,
  { after, every }: { after: number; every: number },
): number => (told === undefined ? since + after : told + every)

/** Whether nobody has spoken for too long, to be told now: the alarm, and then a reminder each hour. */
export function silentFor(
  clock: SilenceClock,
  lastWord: number | undefined,
  now: number,
): number | undefined {
  if (lastWord !== undefined && lastWord > clock.since) {
    clock.since = lastWord
    delete clock.told
  }
  const silent = now - clock.since
  if (now < silenceDueAt(clock, { after: SILENT_AFTER, every: REMINDED_EVERY })) return undefined
  clock.told = now
  return silent
}

/** Words by which a company speaks of trouble, in the languages that are judged. */
const ABOUT_TROUBLE =
  /\b(?:aware|look(?:ing)? into|investigat\w*|identified|outage|incident|degraded|problems?|issues?|fix(?:ed|ing)?|resolved?|restored?|works? again|Störung\w*|Ausfall\w*|Probleme?n?|behoben|gestört|arbeiten daran|wieder (?:da|erreichbar))\b/iu

/** Whether a word of ours is about the trouble: each update of a status page is, of anything else its words decide. */
export const isAboutTrouble = (
  { isUpdate, text }: { isUpdate?: boolean | undefined; text: string },
  terms: readonly string[],
): boolean =>
  isUpdate === true || ABOUT_TROUBLE.test(text) || terms.some((term) => text.toLowerCase().includes(term))
