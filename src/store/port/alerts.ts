import type { NewAlert, StoredAlert } from '../../model/alert.js'
import type { NewDelivery, StoredDelivery } from './outbox.js'

/** What is known of rules and of what they told, for whoever decides what to tell now. */
export type AlertMemory = {
  /** By the name of each of these rules that was looked at before: since when. What was there before it began is not news to it. */
  begun: ReadonlyMap<string, Date>
  /** Of these rules: all that wait, and all that were settled since; the oldest first. */
  alerts: readonly StoredAlert[]
  /** Messages of these rules that were made since, the oldest first. */
  messages: readonly AlertDelivery[]
}

/** A message to a destination; `handle`: what its place calls it. */
export type AlertDelivery = StoredDelivery & { rule: string; destination: string; handle?: string }

export type AlertChange = {
  /** Rules that begin now. */
  begin?: { rules: readonly string[]; at: Date }
  raise?: readonly NewAlert[]
  /** Alerts (ids) that need not be told any more. */
  drop?: { ids: readonly number[]; at: Date }
  /** Matters of told alerts (ids) that are over. */
  end?: readonly number[]
  /**
   * Messages, each with the alerts that it tells: by id, or by their place in `raise`. These become `told`, or were so before and are told
   * again, as where a message is written over another one; and the message waits in the outbox.
   */
  tell?: readonly { message: NewDelivery; ids?: readonly number[]; raised?: readonly number[] }[]
}

export interface Alerts {
  memory(rules: readonly string[], since: Date): Promise<AlertMemory>
  /** All that wait, of whatever rule, the oldest first: a rule may have another name by now. */
  waiting(): Promise<readonly StoredAlert[]>
  /** Which of these subjects a rule knows already, at any time, by destination and step. */
  known(
    rule: string,
    subjects: readonly string[],
  ): Promise<readonly Pick<StoredAlert, 'subject' | 'destination' | 'step'>[]>
  /**
   * All of it at once. An alert that is known already is left as it is, and is part of no message, as one that was dropped is; a message of
   * which nothing is left is not stored. One with the id of another that waits or was sent is that one.
   *
   * @returns the messages that were stored
   */
  apply(change: AlertChange): Promise<readonly StoredDelivery[]>
}
