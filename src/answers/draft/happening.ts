import type { Section } from './templates/words.js'

/**
 * One kind of trouble, in plain words: what tells it, and how an answer says it behind `that` or `dass`. `[noun]` stands for what it is with, in
 * German by its case (`[nom]`, `[acc]`): such an entry is used only where the post names one, and other words in brackets agree with it. `{Sie|du}` as
 * in templates; `$1` is what was found. `of`: whose next step fits.
 */
export type Happening = {
  tells: RegExp
  said: string
  /** Where this is told, too, it is something else. */
  not?: RegExp
  of: Section
}

/** All that have the same next step. */
export const of = (section: Section, told: readonly Omit<Happening, 'of'>[]): readonly Happening[] =>
  told.map((one) => ({ ...one, of: section }))
