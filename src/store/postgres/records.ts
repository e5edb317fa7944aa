import type { Records } from '../port/records.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const recordsPort = (_db: Database): Records => notYet('records')
