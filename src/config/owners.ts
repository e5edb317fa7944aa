type Brands = readonly { name: string; was: readonly string[] }[]

/** The sources with their `own` as the brand is called now: after a rename it may still say what the brand was called. */
export const withPresentOwners = <S extends { own?: string | undefined }>(
  sources: readonly S[],
  brands: Brands,
): readonly S[] => {
  const present = (own: string) =>
    brands.find(({ name, was }) => name === own || was.includes(own))?.name ?? own
  return sources.map((source) =>
    source.own === undefined ? source : { ...source, own: present(source.own) },
  )
}
