/** A brand's queries, in words. */
export type BrandInWords = {
  name: string
  finds: string
  exclude?: string
  about: readonly string[]
  notAbout: readonly string[]
  warnings: readonly string[]
}
