import type { StoredFacts } from '../port/facts.js'
import { unnamedWith } from './candidates.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'
import { counts, identity } from './reading.js'

export const factsPort = (db: Database): StoredFacts => ({
  identity: () => db.read(identity),
  counts: (brands) => db.read((from) => counts(from, brands)),
  unnamedWith: (search) => db.read((from) => unnamedWith(from, search)),
  rhythms: notYet<StoredFacts>('facts').rhythms,
  pollCounts: notYet<StoredFacts>('facts').pollCounts,
  watched: notYet<StoredFacts>('facts').watched,
  cameIn: notYet<StoredFacts>('facts').cameIn,
  digest: notYet<StoredFacts>('facts').digest,
})
