import type { OpenOptions } from '../kind.js'
import type { Store } from '../port.js'
import { alertsPort } from './alerts.js'
import { casesPort } from './cases.js'
import { configsPort } from './configs.js'
import { erasurePort } from './erasure.js'
import { factsPort } from './facts.js'
import { incidentsPort } from './incidents.js'
import { lessonsPort } from './lessons.js'
import { likenessesPort } from './likenesses.js'
import { mutesPort } from './mutes.js'
import { officialPort } from './official.js'
import { openDatabase } from './open.js'
import { outagesPort } from './outages.js'
import { outboxPort } from './outbox.js'
import { postsPort } from './posts.js'
import { readersPort } from './readers.js'
import { recordsPort } from './records.js'
import { retentionPort } from './retention.js'
import { sourcesPort } from './sources.js'
import { statisticsPort } from './statistics.js'
import { threadsPort } from './threads.js'

export type PostgresOptions = OpenOptions & {
  /** At most so many at once. */
  connections?: number
}

const CONNECTIONS = 5

/**
 * Opens the store in a database of PostgreSQL, in a schema of its own, which is made when it is missing.
 *
 * @param address `postgres://…`, where `?schema=` names the schema
 * @throws Failed when nothing answers there, we are not let in, or what is there is no store, or a newer one
 */
export async function openPostgresStore(
  address: string,
  { readOnly = false, onWait, onLost, connections = CONNECTIONS }: PostgresOptions = {},
): Promise<Store> {
  const db = await openDatabase(address, { readOnly, onWait, onLost, connections })
  return {
    configs: configsPort(db),
    sources: sourcesPort(db),
    outages: outagesPort(db),
    posts: postsPort(db),
    cases: casesPort(db),
    threads: threadsPort(db),
    mutes: mutesPort(db),
    official: officialPort(db),
    likenesses: likenessesPort(db),
    lessons: lessonsPort(db),
    records: recordsPort(db),
    erasure: erasurePort(db),
    outbox: outboxPort(db),
    alerts: alertsPort(db),
    incidents: incidentsPort(db),
    retention: retentionPort(db),
    facts: factsPort(db),
    statistics: statisticsPort(db),
    readers: readersPort(db),
    close: () => db.close(),
  }
}
