import type { NewAlert } from '../../../src/model/alert.js'
import type { NewDelivery } from '../../../src/store/port/outbox.js'
import { brand, DAY, later, noon } from '../sample.js'

/** One of a case, to the operators. */
export const alert = (caseId: number, over: Partial<NewAlert> = {}): NewAlert => ({
  rule: 'danger to ops',
  destination: 'ops',
  kind: 'danger',
  subject: `case:${caseId}`,
  step: 0,
  brand,
  caseId,
  raisedAt: noon,
  ...over,
})

export const message = (id: string, over: Partial<NewDelivery> = {}): NewDelivery => ({
  kind: 'alert',
  brandKey: '',
  brands: [brand],
  messageId: id,
  subject: 'Somebody is in danger',
  period: { from: noon, to: noon },
  sender: '/etc/mentions.yaml',
  recipients: ['ops'],
  message: JSON.stringify({ id, title: 'Somebody is in danger' }),
  createdAt: noon,
  giveUpAt: later(3 * DAY),
  rule: 'danger to ops',
  destination: 'ops',
  ...over,
})
