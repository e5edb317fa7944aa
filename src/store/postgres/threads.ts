import type { Threads } from '../port/threads.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const threadsPort = (_db: Database): Threads => notYet('threads')
