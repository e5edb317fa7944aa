/**
 * A fact that tells how much harm there is, whatever the tone: "charged four times", "the names of patients are on a public
 * page". Tone and verdicts are no harm.
 */
type HarmPart =
  | 'private'
  | 'seen'
  | 'crowd'
  | 'trouble'
  | 'amount'
  | 'taken'
  | 'data'
  | 'lost'
  | 'paid'
  | 'nothing'
  | 'refund'
  | 'waiting'
  | 'day'
  | 'undelivered'
  | 'culprit'
  | 'other'
  | 'twice'
  | 'event'
  | 'missed'
  | 'essential'
  | 'lacking'
  | 'goods'
  | 'broken'
  | 'intact'
  | 'trifle'
  | 'withheld'
  | 'account'
  | 'locked'
  | 'dead'
  | 'trade'
  | 'halted'
  | 'home'
  | 'unfit'
  | 'care'
  | 'traveller'
  | 'abandoned'
  | 'parcel'
  | 'software'
  | 'amiss'

/** What a fact is called among the signals. */
export type HarmName =
  | 'exposed'
  | 'fraud'
  | 'in-court'
  | 'many-hit'
  | 'money-gone'
  | 'data-gone'
  | 'shut-out'
  | 'too-late'
  | 'cut-off'
  | 'faulty'
  | 'misbehaves'
  | 'mix-up'
  | 'kept-waiting'

/** What two of make a fact: "every customer" and "locked out" are many at once. */
export type HarmHalf = HarmPart | HarmName

/** Words that are such a fact (`is`), or half of one (`part`). */
export type Harm = ({ is: HarmName } | { part: HarmPart }) & {
  /** In the notation of lexicon.ts. */
  phrases: string
  /** A negation before it takes nothing away. */
  negated?: 'keep'
}

/** One language's words of harm. */
export type HarmWords = {
  harms: readonly Harm[]
  /** Word classes for `<name>` in these phrases. */
  classes: Readonly<Record<string, string>>
}
