import type { Alerts } from '../port/alerts.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const alertsPort = (_db: Database): Alerts => notYet('alerts')
