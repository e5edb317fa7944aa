import type { Failure } from '../model/failure.js'
import type { OutageReason } from '../model/outage.js'
import { blameOf, isOfNames } from './blame.js'
import { certificateTrouble } from './certificate-trouble.js'
import { areUnrelated, type Failing, idsOf, type Outcome, sites, type Trouble } from './outcome.js'

/**
 * Whether what failed in one run failed because of something here: the proxy or the system says so, nothing was reached of two
 * unrelated sites or more, or three unrelated ones all showed the same foreign page. One site that answered with something of its own
 * shows that the way is open, but not through a proxy that is down. Pure.
 */
export function troubleHere(outcomes: readonly Outcome[]): Trouble | undefined {
  const failing = outcomes.flatMap((outcome): Failing[] => {
    const { failure } = outcome
    return failure === undefined ? [] : [{ ...outcome, failure, blame: blameOf(failure) }]
  })
  const byProxy = failing.filter(({ blame }) => blame === 'proxy')
  const others = failing.filter(({ blame }) => blame !== 'proxy')
  const isSomeRead = outcomes.some(({ failure }) => failure === undefined)
  const direct =
    (isSomeRead ? undefined : (portal(others) ?? nothingReached(others))) ??
    certificateTrouble(outcomes, others)
  const [first] = byProxy
  if (first === undefined) return direct
  return {
    reason: proxyReason(first.failure),
    sourceIds: new Set([...idsOf(byProxy), ...(direct?.sourceIds ?? [])]),
  }
}

/** So many unrelated sites with the same page are no coincidence. */
const PORTAL_FROM = 3

function portal(failing: readonly Failing[]): Trouble | undefined {
  const sourceIds = idsOf(failing)
  if (failing.some(({ blame }) => blame === 'portal'))
    return { reason: { code: 'portal', args: {} }, sourceIds }
  const elsewhere = sharedBy(failing, ({ host, foreign }) =>
    foreign !== undefined && areUnrelated([foreign.host, host]) ? foreign.host : undefined,
  )
  if (elsewhere !== undefined) return { reason: { code: 'portal', args: { host: elsewhere } }, sourceIds }
  const page = sharedBy(failing, ({ foreign }) => foreign?.page)
  return page === undefined ? undefined : { reason: { code: 'portal', args: {} }, sourceIds }
}

/** What three unrelated sites have in common. */
function sharedBy(failing: readonly Failing[], of: (one: Failing) => string | undefined): string | undefined {
  const hosts = new Map<string, string[]>()
  for (const one of failing) {
    const shared = of(one)
    if (shared !== undefined) hosts.set(shared, [...(hosts.get(shared) ?? []), one.host])
  }
  return [...hosts].find(([, of]) => sites(of).size >= PORTAL_FROM)?.[0]
}

/** So many unrelated sites are not away at once. */
const OFFLINE_FROM = 2

function nothingReached(failing: readonly Failing[]): Trouble | undefined {
  if (failing.some(({ blame }) => blame === 'there')) return undefined
  const news = failing.filter(({ failedBefore }) => !failedBefore)
  const isSaid = news.some(({ blame }) => blame === 'here')
  const unreached = news.filter(({ blame }) => blame !== 'insecure')
  if (!isSaid && sites(unreached.map(({ host }) => host)).size < OFFLINE_FROM) return undefined
  const code = failing.every(({ failure }) => isOfNames(failure)) ? 'names' : 'offline'
  return { reason: { code, args: {} }, sourceIds: idsOf(failing) }
}

const proxyReason = (failure: Failure): OutageReason => ({
  code: 'proxy',
  args: {
    proxy: 'proxy' in failure.args && failure.args.proxy !== undefined ? failure.args.proxy : '',
    failure: failure.code,
  },
})
