import type { Failure } from '../model/failure.js'
import type { Outage, OutageReason } from '../model/outage.js'
import { blameOf, isOfNames } from './blame.js'
import { certificateTrouble } from './certificate-trouble.js'
import { goingOn } from './going-on.js'
import { areUnrelated, excused, type Failing, idsOf, type Outcome, sites, type Trouble } from './outcome.js'

/**
 * Whether what failed in one run failed because of something here: the proxy or the system says so, nothing was reached of two
 * unrelated sites or more, or three unrelated ones all showed the same foreign page. One site that answered with something of its own
 * shows that the way is open, but not through a proxy that is down. Only of what was read lately a failure says anything, so that what
 * fails by itself is to blame again after a while. Pure.
 *
 * @param known what lasts and may still excuse failures: the same goes on where nothing shows that it is over
 */
export function troubleHere(
  outcomes: readonly Outcome[],
  known?: Pick<Outage, 'reason'>,
): Trouble | undefined {
  const failing = outcomes.flatMap((outcome): Failing[] => {
    const { failure } = outcome
    return failure === undefined ? [] : [{ ...outcome, failure, blame: blameOf(failure) }]
  })
  const byProxy = failing.filter(({ blame }) => blame === 'proxy')
  const others = failing.filter(({ blame }) => blame !== 'proxy')
  const isSomeRead = outcomes.some(({ failure }) => failure === undefined)
  const direct =
    (isSomeRead ? undefined : (portal(others) ?? nothingReached(others))) ??
    certificateTrouble(outcomes, others) ??
    (known && goingOn(known.reason, outcomes, others))
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
  const news = failing.filter(({ readLately }) => readLately)
  const shown = (args: { host?: string }, isShown: (one: Failing) => boolean): Trouble => ({
    reason: { code: 'portal', args },
    sourceIds: excused(failing.filter((one) => one.blame === 'portal' || isShown(one))),
  })
  const elsewhere = sharedBy(news, foreignHost)
  if (elsewhere !== undefined) return shown({ host: elsewhere }, (one) => foreignHost(one) === elsewhere)
  const page = sharedBy(news, ({ foreign }) => foreign?.page)
  if (page !== undefined) return shown({}, ({ foreign }) => foreign?.page === page)
  return news.some(({ blame }) => blame === 'portal') ? shown({}, () => false) : undefined
}

const foreignHost = ({ host, foreign }: Failing): string | undefined =>
  foreign !== undefined && areUnrelated([foreign.host, host]) ? foreign.host : undefined

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
  const away = failing.filter(({ blame }) => blame === 'here' || blame === 'unreached')
  const news = away.filter(({ readLately }) => readLately)
  const isSaid = news.some(({ blame }) => blame === 'here')
  if (!isSaid && sites(news.map(({ host }) => host)).size < OFFLINE_FROM) return undefined
  const code = away.every(({ failure }) => isOfNames(failure)) ? 'names' : 'offline'
  return { reason: { code, args: {} }, sourceIds: excused(away) }
}

const proxyReason = (failure: Failure): OutageReason => ({
  code: 'proxy',
  args: {
    proxy: 'proxy' in failure.args && failure.args.proxy !== undefined ? failure.args.proxy : '',
    failure: failure.code,
  },
})
