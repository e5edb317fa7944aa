import { MentionsError } from '../model/error.js'

/** What the outbox calls these mails. */
export const DIGEST_KIND = 'digest'

/** The same of a period that a person named, such as a week: it stands beside the others, whose "since last" goes on as if it were not. */
export const PERIOD_KIND = 'digest of a period'

type Recipients = { to: readonly string[]; cc: readonly string[]; bcc: readonly string[] }

/** What of the config says who gets which digest: brands with recipients of their own, and those of all others. */
export type MailingConfig = {
  brands: readonly { name: string; digest?: Recipients | undefined }[]
  digest: {
    /** Which brands the mail of `email` holds: those without recipients of their own, or all. */
    brands?: 'others' | 'all'
    email?: (Omit<Recipients, 'to'> & { to?: readonly string[] | undefined }) | undefined
  }
}

/** One mail: whose digest, and who gets it. */
export type DigestGroup = {
  brands: readonly string[]
  /** Of those whom `digest.email` names. */
  isShared: boolean
  /** The same for every digest of this group; names the thread, the list and what "since last" goes back to. */
  key: string
  to: readonly string[]
  cc: readonly string[]
  bcc: readonly string[]
}

/**
 * Who gets which digest: a mail for each brand with recipients of its own, who get nothing of others, and one for all other
 * brands together, or for all where the config says so and all are asked for.
 *
 * @param brands those asked for, in the order of the config
 * @throws MentionsError when nobody is named who gets the digest of a brand
 */
export function digestGroups(config: MailingConfig, brands: readonly string[]): DigestGroup[] {
  const { email } = config.digest
  const asked = config.brands.filter(({ name }) => brands.includes(name))
  const own = asked.flatMap(({ name, digest }) =>
    digest === undefined ? [] : [{ brands: [name], isShared: false, key: ownKey(name), ...digest }],
  )
  const others = sharing(config, asked)
  if (others.length === 0) return own
  if (email?.to === undefined) {
    throw new MentionsError(`Nobody is named who gets the digest of ${others.join(', ')}.`, {
      hint: 'Add `to:` under `digest.email` in the config, or `digest: { to: … }` to each of these brands.',
    })
  }
  const { to, cc, bcc } = email
  return [{ brands: others, isShared: true, key: sharedKey(config, others), to, cc, bcc }, ...own]
}

/** The keys of all digests of these brands, in the order of `digestGroups`. Needs no recipients. */
export function digestKeys(config: MailingConfig, brands: readonly string[]): string[] {
  const asked = config.brands.filter(({ name }) => brands.includes(name))
  const others = sharing(config, asked)
  const own = asked.flatMap(({ name, digest }) => (digest === undefined ? [] : [ownKey(name)]))
  return others.length === 0 ? own : [sharedKey(config, others), ...own]
}

/** Whether a digest of this key belongs to these brands only, by the config as it is now. */
export function ownsKey(config: MailingConfig, brands: readonly string[], key: string): boolean {
  if (digestKeys(config, brands).includes(key)) return true
  const others = sharing(
    config,
    config.brands.filter(({ name }) => brands.includes(name)),
  )
  return key.startsWith(PART) && partOf(key).every((name) => others.some((other) => other === name))
}

/** The brands of the mail that several share. Of some brands only, it holds none that has a mail of its own. */
function sharing(
  { brands: all, digest: { brands } }: MailingConfig,
  asked: MailingConfig['brands'],
): string[] {
  const isAll = brands === 'all' && asked.length === all.length
  return asked.filter(({ digest }) => isAll || digest === undefined).map(({ name }) => name)
}

/** The brands of each mail that these brands are mailed in. Needs no recipients. */
export function mailedTogether(config: MailingConfig, brands: readonly string[]): string[][] {
  const asked = config.brands.filter(({ name }) => brands.includes(name))
  const own = asked.filter(({ digest }) => digest !== undefined).map(({ name }) => [name])
  const others = sharing(config, asked)
  return others.length === 0 ? own : [others, ...own]
}

/** A constant, so that a brand that comes or goes changes neither the thread nor what "last" means. */
const SHARED = 'shared'

/** Of a mail to those whom `digest.email` names. */
export const isSharedKey = (key: string): boolean => key === SHARED || key.startsWith(PART)

/** No other key begins so. */
const PART = 'part '

const ownKey = (name: string): string => `brand ${name}`

/** What the key of a mail is when a brand has another name: of its own one, and of those that hold it among others. */
export function renamedKey(from: string, to: string, key: string): string {
  if (key === ownKey(from)) return ownKey(to)
  if (!key.startsWith(PART) || !partOf(key).includes(from)) return key
  return partKey([...new Set(partOf(key).map((name) => (name === from ? to : String(name))))])
}

const partKey = (names: readonly string[]): string => PART + JSON.stringify([...names].sort())

/** A digest of some of the brands only, asked for by --brand, must not count as the last one of the others. */
const sharedKey = (config: MailingConfig, names: readonly string[]): string =>
  names.length === sharing(config, config.brands).length ? SHARED : partKey(names)

function partOf(key: string): readonly unknown[] {
  const names: unknown = JSON.parse(key.slice(PART.length))
  return Array.isArray(names) ? names : []
}
