type LanguageConfig = {
  brands: readonly { name: string; digest?: { language?: string | undefined } | undefined }[]
  digest: { language?: string | undefined }
}

/**
 * The language of whoever reads a digest of these brands, BCP 47: their own where all of them have the same one, otherwise that of the whole;
 * undefined: English.
 *
 * @param isShared it goes to those whom `digest.email` names, whoever else gets mails of these brands
 */
export function readerLanguageFor(
  { brands: all, digest }: LanguageConfig,
  brands: readonly string[],
  isShared?: boolean,
): string | undefined {
  if (isShared === true) return digest.language
  const asked = all.filter(({ name }) => brands.includes(name))
  const languages = new Set(asked.map((brand) => brand.digest?.language ?? digest.language))
  const [only] = languages.size === 1 ? languages : [digest.language]
  return only
}
