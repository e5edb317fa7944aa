import type { Lexicon } from '../../languages/lexicon.js'

/**
 * For what is in a language without a lexicon. A word there means something else than the same letters in English, so that only a life at
 * stake is looked for, beside what needs no words.
 */
export const unreadOf = (english: Lexicon): Lexicon => ({
  ...english,
  groups: english.groups.filter(({ danger }) => danger === true),
  harm: { ...english.harm, harms: [] },
  topics: [],
  questionWords: '',
  choices: '',
})
