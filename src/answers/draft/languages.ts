/** In which answers are drafted. */
export const draftLanguages = ['en', 'de'] as const
export type DraftLanguage = (typeof draftLanguages)[number]

/** How German answers speak to people. */
export const addresses = ['Sie', 'du'] as const
export type Address = (typeof addresses)[number]

/** The language to answer in: that of the post where there are templates in it, otherwise English. */
export function draftLanguageOf(language: string | undefined): DraftLanguage {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase()
  return draftLanguages.find((one) => one === subtag) ?? 'en'
}
