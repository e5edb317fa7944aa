import type { WaitingFacts } from './promise-standing.js'

/** What the promises of a case count from, of what needs a reply there: whoever waits with several posts waits since the first. */
export const oldestPromised = <Facts extends WaitingFacts>(all: readonly Facts[]): Facts | undefined =>
  all
    .filter(({ startsPromise }) => startsPromise)
    .reduce<Facts | undefined>(
      (first, one) => (first === undefined || one.waitsSince < first.waitsSince ? one : first),
      undefined,
    )
