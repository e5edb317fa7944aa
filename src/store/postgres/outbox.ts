import type { Outbox } from '../port/outbox.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const outboxPort = (_db: Database): Outbox => notYet('outbox')
