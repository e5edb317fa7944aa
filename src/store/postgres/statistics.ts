import type { Statistics } from '../port/statistics.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const statisticsPort = (_db: Database): Statistics => notYet('statistics')
