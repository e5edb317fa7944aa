/** How many people follow somebody, in sizes that an eye tells apart. */
export const audienceSizes = ['small', 'medium', 'large', 'unknown'] as const
export type AudienceSize = (typeof audienceSizes)[number]

/** From so many followers on. */
export const MEDIUM_FROM = 1_000
export const LARGE_FROM = 10_000

/** `unknown`: most forums tell nobody's. */
export function audienceSize(followers: number | undefined): AudienceSize {
  if (followers === undefined) return 'unknown'
  if (followers >= LARGE_FROM) return 'large'
  return followers >= MEDIUM_FROM ? 'medium' : 'small'
}
