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

/** Reviews hardly ever name whom they are about: where there is one brand, they are about that one, whether or not `own` says so. */
export const withOwners = <S extends object>(
  sources: readonly S[],
  brands: readonly { name: string }[],
  registry: Readonly<Record<string, { aboutOwner?: true } | undefined>>,
): S[] => {
  const [only, ...others] = brands
  if (only === undefined || others.length > 0) return [...sources]
  return sources.map((source) => {
    const isOpen = Reflect.get(source, 'own') === undefined
    return isOpen && registry[String(Reflect.get(source, 'type'))]?.aboutOwner === true
      ? { ...source, own: only.name }
      : source
  })
}
