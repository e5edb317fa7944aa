import { languageName } from '../../languages/names.js'

/** What a language is called in another one: `Französisch` for `fr` in German. */
export const languageIn = (tag: string, subtag: string): string => {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(subtag) ?? languageName(subtag)
  } catch (error) {
    // No subtag at all: it was stored as it was told.
    if (error instanceof RangeError) return subtag
    throw error
  }
}
