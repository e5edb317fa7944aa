import { areUnrelated, excused, type Failing, idsOf, type Outcome, sites, type Trouble } from './outcome.js'

type Insecure = Failing & { failure: Extract<Failing['failure'], { code: 'connection-insecure' }> }

/** So many unrelated sites do not let their certificates run out at once, or change who vouches for them. */
const SEVERAL = 2
/** So many unrelated sites with the certificate of another one are no coincidence. */
const MANY = 3

/** The certificates of all sites are wrong in the same way: the clock here is, or something on the way answers in their place. Pure. */
export function certificateTrouble(
  outcomes: readonly Outcome[],
  failing: readonly Failing[],
): Trouble | undefined {
  const insecure = failing.filter(isInsecure)
  const failed = idsOf(insecure)
  const isSomeTrusted = outcomes.some((outcome) => !failed.has(outcome.sourceId) && isTrusted(outcome))
  const news = insecure.filter(({ readLately }) => readLately)
  if (isSomeTrusted || sites(news.map(({ host }) => host)).size < SEVERAL) return undefined
  const sourceIds = excused(insecure)
  if (news.every(({ failure }) => OF_TIME.has(failure.args.reason)))
    return { reason: { code: 'clock', args: {} }, sourceIds }
  const issuer = shared(news, ({ issuer }) => issuer)
  if (issuer !== undefined && news.every(({ failure }) => OF_TRUST.has(failure.args.reason)))
    return { reason: { code: 'certificates', args: { issuer } }, sourceIds }
  const name = shared(news, ({ names }) => names?.[0])
  const areMany = sites(news.map(({ host }) => host)).size >= MANY
  return name !== undefined && areMany && news.every(({ host }) => areUnrelated([host, name]))
    ? { reason: { code: 'portal', args: { host: name } }, sourceIds }
    : undefined
}

export const isOfTime = ({ failure }: Failing): boolean =>
  failure.code === 'connection-insecure' && OF_TIME.has(failure.args.reason)

export const isOfTrust = ({ failure }: Failing): boolean =>
  failure.code === 'connection-insecure' && OF_TRUST.has(failure.args.reason)

const OF_TIME = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])
const OF_TRUST = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

const isInsecure = (one: Failing): one is Insecure => one.failure.code === 'connection-insecure'

/** A site answered over a connection that was trusted. */
export const isTrusted = ({ isSecure, failure }: Outcome): boolean =>
  isSecure && (failure === undefined || 'status' in failure.args)

/** What all of them have. */
function shared(
  all: readonly Insecure[],
  of: (args: Insecure['failure']['args']) => string | undefined,
): string | undefined {
  const [first] = all
  const value = first && of(first.failure.args)
  return all.every(({ failure }) => of(failure.args) === value) ? value : undefined
}
