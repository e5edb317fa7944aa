import type { AlertRun } from '../../src/deliver/alert-turns.js'
import type { Carried, Carrier, Parcel } from '../../src/deliver/carrier.js'
import type { AlertMessage } from '../../src/model/alert-message.js'
import type { NewDelivery, StoredDelivery } from '../../src/store/port/outbox.js'
import { later, now } from './sample.js'

export const alertMessage = (over: Partial<AlertMessage> = {}): AlertMessage => ({
  id: 'a1',
  kind: 'danger',
  rule: 'danger to ops',
  urgency: 'danger',
  title: 'Somebody may be in danger',
  brands: ['Northwind Hosting'],
  items: [
    {
      headline: 'danger: answer now · severity 4 · waits 2 h',
      by: 'Kim at forum.example',
      words: 'The battery <b>burns</b>.\nHelp!',
      url: 'https://forum.example/a?b=1&c=2',
      case: 'k7f',
      command: 'mentions show k7f',
    },
  ],
  more: 0,
  notes: ['`mentions list --danger` shows all.'],
  at: now.toISOString(),
  ...over,
})

export const alertDelivery = (id: string, over: Partial<NewDelivery> = {}): NewDelivery => ({
  kind: 'alert',
  brandKey: '',
  brands: ['Northwind Hosting'],
  messageId: id,
  subject: `Alert ${id}`,
  period: { from: now, to: now },
  sender: '/etc/mentions.yaml',
  recipients: [over.destination ?? 'ops'],
  message: JSON.stringify(alertMessage({ id })),
  createdAt: now,
  giveUpAt: later(72),
  rule: 'danger to ops',
  destination: 'ops',
  ...over,
})

type Answer = (parcel: Parcel) => Promise<Partial<Carried>> | Partial<Carried>

/** Takes everything, unless told otherwise, and notes what it was given. */
export function carrier(
  lane: string,
  answer: Answer = () => ({}),
): Carrier & { got: string[]; closed: number } {
  const got: string[] = []
  const self = {
    target: `${lane}.example`,
    lane,
    got,
    closed: 0,
    send: async (parcel: Parcel) => {
      got.push(parcel.messageId)
      const carried = await answer(parcel)
      return {
        recipients: parcel.to.map((address) => ({ address, state: 'accepted' as const })),
        ...carried,
      }
    },
    close: () => {
      self.closed++
    },
  }
  return self
}

/** A scheduled run of the config of `alertDelivery`, whose destinations are these. */
export const runOf = (
  carriers: Readonly<Record<string, Carrier>>,
  over: Partial<AlertRun> = {},
): AlertRun => ({
  carrierOf: ({ destination = '' }: StoredDelivery) => carriers[destination],
  isOurs: ({ sender }) => sender === '/etc/mentions.yaml',
  only: () => true,
  isLate: () => false,
  now: () => now,
  signal: new AbortController().signal,
  isScheduled: true,
  ...over,
})
