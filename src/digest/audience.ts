import type { Audience } from '../model/audience.js'

type AudienceConfig = {
  brands: readonly { name: string; digest?: { audience?: Audience | undefined } | undefined }[]
  digest: { audience: Audience }
}

/**
 * For a client only where each of the brands says so: what several mails tell is read by the team.
 *
 * @param isShared it goes to those whom `digest.email` names, whoever else gets mails of these brands
 */
export function audienceOf(
  { brands: all, digest }: AudienceConfig,
  brands: readonly string[],
  isShared?: boolean,
): Audience {
  if (isShared === true) return digest.audience
  const asked = all.filter(({ name }) => brands.includes(name))
  const isClient = asked.every((brand) => (brand.digest?.audience ?? digest.audience) === 'client')
  return asked.length > 0 && isClient ? 'client' : 'team'
}

/**
 * Who reads of brands that are gone from the config: the team, in what holds all brands or all that have no recipients of their own.
 */
export function hearsOfGone(config: AudienceConfig, brands: readonly string[], isShared?: boolean): boolean {
  const shared = config.brands.filter(({ digest }) => digest === undefined)
  const needed = shared.length === 0 ? config.brands : shared
  return (
    audienceOf(config, brands, isShared) === 'team' &&
    isShared !== false &&
    needed.every(({ name }) => brands.includes(name))
  )
}
