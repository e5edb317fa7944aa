import type { Section } from './templates/words.js'

/**
 * One kind of trouble, in plain words: what tells it within one part of a sentence, and how an answer says it behind `that` or `dass`. `{Sie|du}` as
 * in templates; `$1` is what was found. Only what hardly ever means anything else stands in these tables: a wrong one is worse than none.
 */
export type Happening = {
  tells: RegExp
  said: string
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
