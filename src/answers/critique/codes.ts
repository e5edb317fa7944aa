/** What can be wrong with a reply, by code; in the order in which it is told. */
export const findingCodes = [
  'danger-routine',
  'asks-secret',
  'asks-private',
  'shows-private',
  'breach-denied',
  'breach-details',
  'threat',
  'scorn',
  'blames-customer',
  'blames-others',
  'denies',
  'says-nothing',
  'only-elsewhere',
  'no-time',
  'no-next-step',
  'bare-apology',
  'robot',
  'placeholder',
  'copied',
  'guarantee',
  'later-than-promised',
  'outside-hours',
  'sells',
  'other-language',
  'names-somebody',
  'too-long',
  'refund-promised',
  'shouts',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** `fault`: don't send it so; `hint`: it could be better. */
export type Grade = 'fault' | 'hint'

/** One thing that is wrong with a reply. */
export type Finding = {
  code: FindingCode
  grade: Grade
  /** Where the words stand in the reply, in UTF-16 code units, `end` exclusive; missing where the whole is meant. */
  span?: { start: number; end: number }
  /** The words; empty where the whole is meant. */
  words: string
  /** What the sentence about it needs: a number, a language, a name. */
  about?: string
}
