import type { Config } from '../config/schema.js'
import { MentionsError } from '../errors.js'

/** What the outbox calls these mails. */
export const DIGEST_KIND = 'digest'

/** One mail: whose digest, and who gets it. */
export type DigestGroup = {
  brands: readonly string[]
  /** The same for every digest of these brands; names the thread and what "since last" goes back to. */
  key: string
  to: readonly string[]
  cc: readonly string[]
  bcc: readonly string[]
}

/**
 * Who gets which digest: a mail for each brand with recipients of its own, who get nothing of others, and one for all other
 * brands together.
 *
 * @param brands those asked for, in the order of the config
 * @throws MentionsError when nobody is named who gets the digest of a brand
 */
export function digestGroups(config: Config, brands: readonly string[]): DigestGroup[] {
  const { email } = config.digest
  const asked = config.brands.filter(({ name }) => brands.includes(name))
  const own = asked.flatMap(({ name, digest }) =>
    digest === undefined ? [] : [{ brands: [name], key: digestKey([name]), ...digest }],
  )
  const others = asked.filter(({ digest }) => digest === undefined).map(({ name }) => name)
  if (others.length === 0) return own
  if (email?.to === undefined) {
    throw new MentionsError(`Nobody is named who gets the digest of ${others.join(', ')}.`, {
      hint: 'Add `to:` under `digest.email` in the config, or `digest: { to: … }` to each of these brands.',
    })
  }
  const { to, cc, bcc } = email
  return [{ brands: others, key: digestKey(others), to, cc, bcc }, ...own]
}

/** Does not depend on the order of the brands. */
export const digestKey = (brands: readonly string[]): string => [...brands].sort().join(BETWEEN)

/** Whether the key stands for a digest of these brands only, or of some of them. */
export const isDigestOf = (key: string, brands: readonly string[]): boolean =>
  key.split(BETWEEN).every((name) => brands.includes(name))

const BETWEEN = ', '
