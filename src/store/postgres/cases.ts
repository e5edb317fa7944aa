import type { Cases } from '../port/cases.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const casesPort = (_db: Database): Cases => notYet('cases')
