import type { StoredFacts } from '../port/facts.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const factsPort = (_db: Database): StoredFacts => notYet('facts')
