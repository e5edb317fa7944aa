import type { Audience } from '../model/audience.js'

type AudienceConfig = {
  brands: readonly { name: string; digest?: { audience?: Audience | undefined } | undefined }[]
  digest: { audience: Audience }
}

/** For a client only where each of the brands says so: what several mails tell is read by the team. */
export function audienceOf({ brands: all, digest }: AudienceConfig, brands: readonly string[]): Audience {
  const asked = all.filter(({ name }) => brands.includes(name))
  const isClient = asked.every((brand) => (brand.digest?.audience ?? digest.audience) === 'client')
  return asked.length > 0 && isClient ? 'client' : 'team'
}
