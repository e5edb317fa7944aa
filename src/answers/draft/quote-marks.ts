import type { DraftLanguage } from './languages.js'

/** What stands around somebody's own words. */
export const quoteMarks: Readonly<Record<DraftLanguage, readonly [opens: string, closes: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
}
