/** A brand's queries, in words. */
export type BrandInWords = {
  name: string
  finds: string
  exclude?: string
  about: readonly string[]
  notAbout: readonly string[]
  warnings: readonly string[]
  /** Settings that it has and nothing reads yet. */
  unread: readonly ('official' | 'promise.resolve')[]
}
