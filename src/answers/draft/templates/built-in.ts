import type { DraftLanguage } from '../languages.js'
import { englishTemplates } from './english.js'
import { frenchTemplates } from './french.js'
import { germanTemplates } from './german.js'
import { parseTemplates } from './parse.js'
import { spanishTemplates } from './spanish.js'
import type { Templates } from './words.js'

/** By language, the templates that come with the program, as text to edit. */
export const builtInTexts: Readonly<Record<DraftLanguage, string>> = {
  en: englishTemplates,
  de: germanTemplates,
  fr: frenchTemplates,
  es: spanishTemplates,
}

/** The same, read. */
export const builtInTemplates = (language: DraftLanguage): Templates =>
  parseTemplates(builtInTexts[language]).templates
