// What rules and those who send do to a store, for random days.
import fc from 'fast-check'
import type { Store } from '../../src/store/port.js'
import { alert, message } from './contract/alert-sample.js'
import { DAY, HOUR, later } from './sample.js'

type Action = { what: string; run(store: Store, at: Date): Promise<unknown> }

const rules = ['danger to ops', 'news']
const destinations = ['ops', 'pat@northwind.example']

const raised = fc.record({
  rule: fc.constantFrom(...rules),
  destination: fc.constantFrom(...destinations),
  step: fc.nat(1),
  caseId: fc.integer({ min: 1, max: 6 }),
})

/** Of what waits and was told one in three goes into a message that is told again, or is dropped, or ends. */
export const alerting: fc.Arbitrary<Action> = fc
  .record({
    raise: fc.array(raised, { maxLength: 4 }),
    tells: fc.subarray([0, 1, 2, 3]),
    which: fc.nat(2),
    id: fc.nat(4),
    isUrgent: fc.boolean(),
  })
  .map(({ raise, tells, which, id, isUrgent }) => ({
    what: `rules raise ${raise.map(({ rule, caseId }) => `${rule} of ${caseId}`).join(', ') || 'nothing'}`,
    run: async (store, at) => {
      const known = await store.alerts.memory(rules, later(-DAY))
      const ids = known.alerts.map((one) => one.id).filter((one) => one % 3 === which)
      const over = {
        createdAt: at,
        giveUpAt: new Date(at.getTime() + DAY),
        ...(isUrgent && { isUrgent: true as const }),
      }
      return await store.alerts.apply({
        begin: { rules: rules.slice(which), at },
        raise: raise.map(({ caseId, ...rest }) => alert(caseId, { ...rest, raisedAt: at })),
        drop: { ids: ids.filter((one) => one % 2 === 0), at },
        end: ids,
        tell: [
          { message: message(`m${id}`, over), ids, raised: tells.filter((place) => place < raise.length) },
        ],
      })
    },
  }))

export const sending: fc.Arbitrary<Action> = fc
  .record({
    which: fc.nat(3),
    does: fc.constantFrom('claims', 'accepted', 'waiting', 'rejected', 'repeats', 'empties'),
  })
  .map(({ which, does }) => ({
    what: `somebody sends: ${does}`,
    run: async (store, at) => {
      if (does === 'empties') return await store.retention.emptyAlerts(new Date(at.getTime() - HOUR))
      const all = await store.outbox.list({ limit: 99 })
      const one = all[which % Math.max(1, all.length)]
      if (one === undefined) return undefined
      const until = new Date(at.getTime() + HOUR)
      if (does === 'repeats') return await store.outbox.repeat(one.id, { at, giveUpAt: until })
      if (does === 'claims') return await store.outbox.claim(one.id, one.claim, { by: 7, until })
      return await store.outbox.recordAttempt(one.id, {
        at,
        recipients: one.recipients.map(({ address }) => ({ address, state: does })),
        mayHaveArrived: which === 1,
        ...(does === 'accepted' && { handle: `h${which}` }),
        ...(does === 'waiting' && { notBefore: until, isScheduled: true }),
      })
    },
  }))

/** What the ports tell of them. */
export const alertsIn = async (store: Store) => ({
  memory: await store.alerts.memory(rules, later(2 * HOUR)),
  known: await store.alerts.known('news', ['case:1', 'case:2', 'case:3']),
  waitingAlerts: await store.outbox.alerts(),
  deliveries: await store.outbox.list({ limit: 9 }),
  someDeliveries: await store.outbox.list({
    states: ['sent', 'waiting'],
    rules: ['news'],
    destinations: ['ops'],
    since: later(HOUR),
    limit: 2,
  }),
})
