import type { NewAlert, StoredAlert } from '../model/alert.js'
import type { AlertMemory } from '../store/port/alerts.js'
import type { AlertFacts } from './facts.js'
import type { AlertRule } from './rule.js'

/** A matter of which a rule holds now. */
export type Subject = Pick<NewAlert, 'subject' | 'brand' | 'caseId' | 'sourceId'> & {
  /**
   * Since when: what was so before its rule began is no news to it. `always`: it is told all the same. `seen`: it is new when the last of
   * these mentions was first seen, which is no later than that.
   */
  since: 'always' | Date | { seen: readonly number[]; by: Date }
}

/**
 * `holds` still. `over`: answered, solved, back again, so that nobody need hear of it, and who heard of it may want to know. `gone`: there
 * is nothing to say of it any more.
 */
export type Standing = 'holds' | 'over' | 'gone'

/** What a rule of one kind is about; a file each in `rules/`. */
export type RuleKind = {
  /**
   * What holds now, in the order to answer.
   *
   * @param known what the rule raised before and is not over: what goes on keeps its name
   */
  subjects(facts: AlertFacts, rule: AlertRule, known: readonly StoredAlert[]): readonly Subject[]
  standing(alert: NewAlert, facts: AlertFacts, rule: AlertRule): Standing
  /** Nobody did anything about it so far, so that the next person is told. */
  isUnacknowledged(alert: NewAlert, facts: AlertFacts): boolean
  /** Who was told of it is told that it is over, too. */
  tellsEnd?: true
}

/** What the store knows of rules. */
export type Memory = Pick<AlertMemory, 'begun' | 'alerts'>
