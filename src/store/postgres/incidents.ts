import type { Incidents } from '../port/incidents.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const incidentsPort = (_db: Database): Incidents => notYet('incidents')
