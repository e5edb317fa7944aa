import { lexicons } from './index.js'

/** True for a language that has words to judge by: adding its lexicon is all it takes. */
export const isJudged = (language: string): boolean => lexicons.has(language)
