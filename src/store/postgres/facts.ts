import type { StoredFacts } from '../port/facts.js'
import { unnamedWith } from './candidates.js'
import type { Database } from './database.js'
import { cameIn, digestFacts } from './digest-facts.js'
import { counts, identity } from './reading.js'
import { pollCounts, rhythms, watched } from './rhythms.js'

export const factsPort = (db: Database): StoredFacts => ({
  identity: () => db.read(identity),
  counts: (brands) => db.read((from) => counts(from, brands)),
  unnamedWith: (search) => db.read((from) => unnamedWith(from, search)),
  rhythms: (brands, silentSince) => db.read((from) => rhythms(from, brands, silentSince)),
  pollCounts: (since) => db.read((from) => pollCounts(from, since)),
  watched: () => db.read(watched),
  cameIn: (query, by) => db.read((from) => cameIn(from, query, by)),
  digest: (query) => db.read((from) => digestFacts(from, query)),
})
