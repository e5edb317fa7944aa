import type { Config } from '../../config/schema/index.js'

/** How easily an incident of a brand is found; `off`: none is looked for. */
export const sensitivityOf = ({ incidents, brands }: Pick<Config, 'incidents' | 'brands'>, brand: string) =>
  brands.find(({ name }) => name === brand)?.incidents?.sensitivity ?? incidents.sensitivity
