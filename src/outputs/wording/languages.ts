import { type ReaderLanguage, readerLanguageOf } from '../../model/reader-language.js'
import { english } from './en/index.js'
import type { Wording } from './wording.js'

/** By language, for a tag of it: numbers and dates are as they are written there. */
const languages: Readonly<Record<ReaderLanguage, (tag: string) => Promise<Wording>>> = {
  en: async () => english,
  de: async (tag) => (await import('./de/index.js')).german(tag),
  fr: async (tag) => (await import('./fr/index.js')).french(tag),
  es: async (tag) => (await import('./es/index.js')).spanish(tag),
}

/**
 * What mails and alerts say in a language; only that one is loaded.
 *
 * @param tag BCP 47, such as `de` or `de-AT`; undefined, or any other language: English
 */
export const wordingIn = (tag = 'en'): Promise<Wording> => languages[readerLanguageOf(tag) ?? 'en'](tag)
