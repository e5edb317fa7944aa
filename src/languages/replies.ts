import { replies as german } from './de/replies/index.js'
import { replies as english } from './en/replies/index.js'
import { replies as spanish } from './es/replies/index.js'
import { replies as french } from './fr/replies/index.js'
import { replies as italian } from './it/replies/index.js'
import { replies as japanese } from './ja/replies/index.js'
import { replies as dutch } from './nl/replies/index.js'
import { replies as polish } from './pl/replies/index.js'
import { replies as portuguese } from './pt/replies/index.js'
import type { ReplyWords } from './reply-words.js'
import { replies as chinese } from './zh/replies/index.js'

/** The words that replies to customers are read by, by language subtag. A new language is one folder and one line here. */
export const replyWords: ReadonlyMap<string, ReplyWords> = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
  ['pl', polish],
  ['ja', japanese],
  ['zh', chinese],
])
