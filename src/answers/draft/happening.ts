import type { Section } from './templates/words.js'

/**
 * One kind of trouble, in plain words: what tells it within one part of a sentence, and how an answer says it behind `that` or `dass`. `{Sie|du}` as
 * in templates; `$1` is what was found, and what stands in brackets agrees with it: `[is]`, `[has]`, `[it]`, `[Ihr]`, `[ist]`, `[er]`. Only what hardly ever means anything else stands in these tables: a wrong one is worse than none.
 */
export type Happening = {
  tells: RegExp
  said: string
  /** What is to be found out, behind `I'm finding out` or `Ich kläre,`: `where it is`. It promises nothing but that somebody looks. */
  step?: string
  /** Told by a question, too: "where is my refund?" */
  asks?: true
  /** Where this is told in the same sentence, it is something else. */
  not?: RegExp
  /** Told by a whole sentence: what happened, and after what. */
  whole?: true
  /** Whose next step fits. */
  of: Section
}

/** All that have the same next step. */
export const of = (section: Section, told: readonly Omit<Happening, 'of'>[]): readonly Happening[] =>
  told.map((one) => ({ ...one, of: section }))
