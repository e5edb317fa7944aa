import type { Official } from '../port/official.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const officialPort = (_db: Database): Official => notYet('official')
