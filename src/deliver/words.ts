import type { StoredDelivery } from '../store/port/outbox.js'

/** `The mail "Three people wait"`, `The alert "1 post is in danger"`; of one that was emptied only its rule is known. */
export function theMessage({ rule, subject }: Pick<StoredDelivery, 'rule' | 'subject'>): string {
  if (rule === undefined) return `The mail "${subject}"`
  return subject === '' ? `An alert of the rule "${rule}"` : `The alert "${subject}"`
}
