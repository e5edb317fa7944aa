/** What is remembered about a site, mostly a host with its port. */
export type SiteState = {
  /** The last request, remembered before it was sent, and again when it had ended. */
  askedAt?: Date
  /** It asked to be left alone until then. */
  leaveUntil?: Date
  /** Sent to it in the last month and on the last day with any, UTC (`2026-11`, `2026-11-21`). Where they are limited. */
  requests?: { month: string; count: number; day: string; today: number }
  /** The kind of job that had its last turn, where its turns are few. */
  turnOf?: string
}

/** When each site was asked, and until when it is to be left alone: over all runs, where something keeps it. */
export interface Sites {
  get(site: string): SiteState | undefined
  save(site: string, state: SiteState): Promise<void>
}

/**
 * @param known from earlier runs
 * @param write keeps it for later ones; without it, this run alone remembers
 */
export function createSites(
  known: ReadonlyMap<string, SiteState> = new Map(),
  write?: (site: string, state: SiteState) => Promise<void>,
): Sites {
  const states = new Map(known)
  return {
    get: (site) => states.get(site),
    save: async (site, state) => {
      states.set(site, state)
      await write?.(site, state)
    },
  }
}
