import type { Likenesses } from '../port/likenesses.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const likenessesPort = (_db: Database): Likenesses => notYet('likenesses')
