import { feed } from './feed.js'
import type { Source } from './source.js'

/** Every source, by its config `type`. */
export const sources = { feed } satisfies Record<string, Source>
