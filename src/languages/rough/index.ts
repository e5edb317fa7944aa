import { danish } from './da.js'
import { finnish } from './fi.js'
import { norwegian } from './nb.js'
import type { RoughWords } from './rough-words.js'
import { swedish } from './sv.js'

/**
 * The rough lists by language subtag: the language's own first, then those of languages that it is easily taken for. A list is a function, so
 * that nothing of it is made before a post in its language is read.
 */
export const roughLists: ReadonlyMap<string, readonly (() => RoughWords)[]> = new Map([
  ['sv', [swedish]],
  ['da', [danish, norwegian]],
  ['no', [norwegian, danish]],
  ['fi', [finnish]],
])
