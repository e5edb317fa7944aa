/** In which mails and alerts can be written, as BCP 47 has them. */
export const readerLanguages = ['en', 'de', 'fr', 'es'] as const
export type ReaderLanguage = (typeof readerLanguages)[number]

/** The one of them that a tag is of: `de` for `de-AT`; undefined for any other. */
export const readerLanguageOf = (tag: string): ReaderLanguage | undefined => {
  const primary = tag.split('-', 1)[0]?.toLowerCase()
  return readerLanguages.find((language) => language === primary)
}
