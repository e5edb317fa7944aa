import type { DraftLanguage } from '../languages.js'
import { englishTemplates } from './english.js'
import { germanTemplates } from './german.js'
import { parseTemplates } from './parse.js'
import type { Templates } from './words.js'

/** By language, the templates that come with the program, as text to edit. */
export const builtInTexts: Readonly<Record<DraftLanguage, string>> = {
  en: englishTemplates,
  de: germanTemplates,
}

/** The same, read. */
export const builtInTemplates = (language: DraftLanguage): Templates =>
  parseTemplates(builtInTexts[language]).templates
