import type { Lessons } from '../port/lessons.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const lessonsPort = (_db: Database): Lessons => notYet('lessons')
