import type { Erasure } from '../port/erasure.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const erasurePort = (_db: Database): Erasure => notYet('erasure')
