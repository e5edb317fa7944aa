import type { Retention } from '../port/retention.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const retentionPort = (_db: Database): Retention => notYet('retention')
