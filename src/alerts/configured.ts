import type { AlertKind, AlertText } from '../model/alert.js'
import type { Kind } from '../model/mention.js'
import type { AlertRule, Holding } from './rule.js'

/** A rule as the config has it. */
export type ConfiguredRule = Holding & {
  when: AlertKind
  name: string
  to: readonly string[]
  brand?: readonly string[] | undefined
  kind?: readonly Kind[] | undefined
  score?: number | undefined
  severity?: number | undefined
  below?: number | undefined
  text: AlertText
  language?: string | undefined
  escalate: readonly { after: number; to: readonly string[] }[]
}

/** Whom a brand names for danger: bare mail addresses, none twice. */
export type Contacts = { brand: string; addresses: readonly string[] }

/** Of `coverage-lost`, in percent. */
const BELOW = 80

/**
 * All that holds: first danger to contacts, which needs no rule, then the rules of the config.
 *
 * @param usual the language of rules that name none, BCP 47
 */
export const rulesOf = (
  rules: readonly ConfiguredRule[],
  contacts: readonly Contacts[],
  usual?: string,
): readonly AlertRule[] => [
  ...contacts.filter(({ addresses }) => addresses.length > 0).map((one) => forContacts(one, usual)),
  ...rules.map(
    ({
      name,
      when,
      to,
      brand,
      kind,
      score,
      severity,
      below = BELOW,
      text,
      language = usual,
      escalate,
      ...rule
    }): AlertRule => ({
      name,
      kind: when,
      steps: [{ after: 0, to }, ...escalate],
      brands: brand,
      kinds: kind,
      score,
      severity,
      below,
      text,
      language,
      holding: { batch: rule.batch, coolDown: rule.coolDown, quiet: rule.quiet, perDay: rule.perDay },
    }),
  ),
]

/** No rule of a config can have a colon in its name. */
const forContacts = ({ brand, addresses }: Contacts, language: string | undefined): AlertRule => ({
  name: `contacts: ${brand}`,
  kind: 'danger',
  steps: [{ after: 0, to: addresses }],
  brands: [brand],
  below: BELOW,
  text: 'full',
  language,
  holding: { batch: 0, coolDown: 0, perDay: Number.POSITIVE_INFINITY },
  isForContacts: true,
})
