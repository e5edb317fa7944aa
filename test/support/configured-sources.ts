import { configuredSources as configured } from '../../src/sources/configured.js'
import { sources } from '../../src/sources/index.js'

type Given = Parameters<typeof configured>

/** Blocks of any type that there is. */
export const configuredSources = (blocks: Given[0], every: Given[1]): ReturnType<typeof configured> =>
  configured(blocks, every, sources)
