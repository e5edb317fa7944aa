import { LONGEST_IN_RUN } from '../http/waiting.js'

/** Where a site is stricter than the rules for all sites (docs/network.md). Data: only this folder knows whose it is. */
export type SiteLimits = {
  /** Host names that one limit holds for, each with its subdomains. Without any, each host that is asked has its own. */
  hosts: readonly string[]
  /**
   * Milliseconds from one request to the next, also across runs. One longer than `LONGEST_IN_RUN` is not waited for: a source
   * then makes one request a poll, its asks taking turns, and turns no pages; what has to wait is left for a later run.
   */
  gap?: number
  /** A source is polled no more often than this, in milliseconds, unless its own block of the config says so. */
  interval?: number
  /** Nor does its own block of the config have it polled more often. */
  isLeastInterval?: true
  /** Pages that a first poll turns at the most, where that is less than the config allows. */
  firstPages?: number
  /** Where a site counts the requests of this source apart from all others: what they are called. */
  bucket?: string
  /** The requests that it allows. Where they are spent, the rest waits for the next day or month, UTC. */
  quota?: Quota
  /** What is paid for each, where it is no free place; shown by `check`. */
  cost?: { amount: number /** ISO 4217. */; currency: string; per: 'request' | 'post' }
  /**
   * What a person lets it cost in a month (UTC), in the currency of `cost`: what a reading says that it cost is added up over all runs. None is
   * sent that may cost more than is left; `most`: what one request may cost.
   */
  budget?: { amount: number; most: number }
  /** Requests of which the path begins so are counted in a bucket of their own as well. */
  apart?: { path: string; bucket: string; quota: Quota }
}

export type Quota = { requests: number; per: 'day' | 'month' }

/** The limits that hold for a source, or for an address. */
export type Limits = Omit<SiteLimits, 'hosts' | 'bucket'> & {
  /** Whose they are; sources that name the same site share them, and so do all configs that share a store. */
  site: string
}

/** Its requests are too far apart for one run to wait for the next. */
export const isSlow = (limits: Pick<Limits, 'gap'> | undefined): boolean =>
  (limits?.gap ?? 0) > LONGEST_IN_RUN

/** What is asked of it now can't be asked for later: its turns are few, or its requests are counted or paid. */
export const isScarce = (limits: Pick<Limits, 'gap' | 'quota' | 'cost'> | undefined): boolean =>
  isSlow(limits) || limits?.quota !== undefined || limits?.cost !== undefined

/** Whether limits hold for a host without its port. */
export const holdsFor = ({ hosts }: Pick<SiteLimits, 'hosts'>, hostname: string): boolean =>
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))

/** @param host that is asked, with its port; undefined where that is no web address */
export function limitsFor(limits: SiteLimits, host: string | undefined): Limits | undefined {
  const { hosts, bucket, ...rest } = limits
  const isTheirs = host === undefined || holdsFor(limits, host.replace(/:\d+$/, ''))
  // Another address of the same place, as in a test, has a limit of its own.
  const site = isTheirs ? hosts[0] : host
  if (site === undefined) return undefined
  return { site: bucket === undefined ? site : `${site} ${bucket}`, ...rest }
}
