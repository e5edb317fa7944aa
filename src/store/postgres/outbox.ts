import type { Outbox } from '../port/outbox.js'
import { listDeliveries, repeatDelivery, waitingAlerts } from './alert-deliveries.js'
import type { Database } from './database.js'
import { addDelivery, claimDelivery, lastDelivery, pendingDeliveries, recordAttempt } from './deliveries.js'

export const outboxPort = (db: Database): Outbox => ({
  add: (mail) => db.write((to) => addDelivery(to, mail)),
  pending: (brandKeys) => db.read((from) => pendingDeliveries(from, brandKeys)),
  claim: (id, seen, claim) => db.write((to) => claimDelivery(to, id, seen, claim)),
  recordAttempt: (id, attempt) => db.write((to) => recordAttempt(to, id, attempt)),
  last: (kind, brandKey) => db.read((from) => lastDelivery(from, kind, brandKey)),
  alerts: () => db.read(waitingAlerts),
  list: (filter) => db.read((from) => listDeliveries(from, filter)),
  repeat: (id, moments) => db.write((to) => repeatDelivery(to, id, moments)),
})
