import { type Concealer, concealing } from '../text/concealed.js'
import type { Source } from './source.js'

/** Takes a source's own secrets out of what is told of its answers. */
export const concealerOf = ({ credentials }: Pick<Source, 'credentials'>, options: object): Concealer =>
  concealing(
    (credentials?.needs ?? []).flatMap(({ option, isPublic }) => {
      const value: unknown = Reflect.get(options, option)
      return isPublic === true || typeof value !== 'string' ? [] : [value]
    }),
  )
