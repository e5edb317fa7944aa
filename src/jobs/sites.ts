import { createSites, type Sites } from '../http/sites.js'
import type { Store } from '../store/port.js'

/** What earlier runs knew of the sites, and what this one learns is kept for later ones. */
export const storedSites = async (store: Store): Promise<Sites> =>
  createSites(await store.sources.sites(), (site, state) => store.sources.saveSite(site, state))
