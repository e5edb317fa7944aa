import type { Failure } from '../model/failure.js'
import type { OutageReason } from '../model/outage.js'
import { type Blame, blameOf } from './blame.js'

/** What came of asking one source, of a site that is neither this machine nor in its own network. */
export type Outcome = {
  sourceId: string
  /** Of its own address, without a port. */
  host: string
  isSecure: boolean
  /** It failed already when it was last asked: whatever is the matter here, it fails for itself. */
  failedBefore: boolean
  /** It was read when it was last asked, and not long ago, so that a failure is news. */
  readLately: boolean
  /** Undefined when it was read, or had nothing new. */
  failure?: Failure | undefined
  /** What came in the place of what was asked for: where it stands, and a hash of it where it was read. */
  foreign?: { host: string; page?: string } | undefined
}

/** Why sources could not be read that are not to blame, and which. */
export type Trouble = { reason: OutageReason; sourceIds: ReadonlySet<string> }

/** An outcome that is a failure. */
export type Failing = Outcome & { failure: Failure; blame: Blame }

/** Something of a site answered. */
export const isReached = ({ failure }: Outcome): boolean =>
  failure === undefined || blameOf(failure) === 'there'

/** That of the failing for which the trouble here may be to blame. */
export const excused = (failing: readonly Failing[]): ReadonlySet<string> =>
  idsOf(failing.filter(({ failedBefore }) => !failedBefore))

export const idsOf = (outcomes: readonly Pick<Outcome, 'sourceId'>[]): ReadonlySet<string> =>
  new Set(outcomes.map(({ sourceId }) => sourceId))

/**
 * Names that end alike belong together, as `blog.northwind.example` and `northwind.example`. Where every second name ends alike
 * (`co.uk`) too many seem related, and nothing is concluded.
 */
export const sites = (hosts: readonly string[]): ReadonlySet<string> => new Set(hosts.map(siteOf))

export const areUnrelated = (hosts: readonly string[]): boolean => sites(hosts).size === hosts.length

const siteOf = (host: string): string =>
  /^[\d.]+$|:/.test(host) ? host : host.replace(/\.$/, '').split('.').slice(-2).join('.')
