import type { Store } from '../port.js'
import { candidates } from './candidates.js'
import {
  addDelivery,
  claimDelivery,
  lastDelivery,
  pendingDeliveries,
  reachDisk,
  recordAttempt,
} from './deliveries.js'
import { digestFacts } from './digest-facts.js'
import { markCase } from './marks.js'
import { markAnnounced } from './mentions.js'
import { openForReading, openForWriting } from './open.js'
import { savePoll } from './polls.js'
import { storedPosts, sweep } from './posts.js'
import { caseFile, counts, mentions } from './reading.js'
import { recall, wordsOf } from './recall.js'
import { replayedPosts } from './replay.js'
import { pollCounts, rhythms } from './rhythms.js'
import { saveSite, siteStates } from './sites.js'
import { sourceStates } from './sources.js'
import { judged, saveVerdicts, setJudged } from './verdicts.js'

export type StoreOptions = {
  /** Opens an existing store without changing it. Its methods that write then fail. */
  readOnly?: boolean
  /** How long after it was last touched a case still takes a person's new mentions in, in milliseconds; 14 days. */
  lapse?: number
}

const LAPSE = 14 * 24 * 60 * 60 * 1000

/**
 * Opens the store in a SQLite file; creates the file and its folder when they are missing, readable only by their owner.
 *
 * @throws Failed when the file is no store, is one of a newer version, or cannot be opened
 */
export function openSqliteStore(path: string, { readOnly = false, lapse = LAPSE }: StoreOptions = {}): Store {
  const db = readOnly ? openForReading(path) : openForWriting(path)
  return {
    sourceStates: async () => db.read(() => sourceStates(db)),
    siteStates: async () => db.read(() => siteStates(db)),
    saveSite: async (site, state) => db.write(() => saveSite(db, site, state)),
    recall: async (sourceId, posts) => db.read(() => recall(db, sourceId, posts)),
    wordsOf: async (postId) => db.read(() => wordsOf(db, postId)),
    savePoll: async (poll) => db.write(() => savePoll(db, poll, lapse)),
    rhythms: async (brands, silentSince) => db.read(() => rhythms(db, brands, silentSince)),
    pollCounts: async (since) => db.read(() => pollCounts(db, since)),

    candidates: async (filter) => db.read(() => candidates(db, filter)),
    mentions: async (ids) => db.read(() => mentions(db, ids)),
    caseFile: async (caseId) => db.read(() => caseFile(db, caseId)),
    counts: async (brands) => db.read(() => counts(db, brands)),
    markAnnounced: async (mentionIds) => db.write(() => markAnnounced(db, mentionIds)),

    judged: async () => db.read(() => judged(db)),
    setJudged: async (rules) => db.write(() => setJudged(db, rules)),
    storedPosts: async (after, limit) => db.read(() => storedPosts(db, after, limit)),
    saveVerdicts: async (brands, verdicts, at, baseline) =>
      db.write(() => saveVerdicts(db, verdicts, { brands, at, baseline, lapse })),

    markCase: async (mark) => db.write(() => markCase(db, mark)),
    replayedPosts: async (query) => db.read(() => replayedPosts(db, query)),

    digestFacts: async (query) => db.read(() => digestFacts(db, query)),

    sweep: async (query) => db.write(() => sweep(db, query)),

    addDelivery: async (mail) => {
      const delivery = db.write(() => addDelivery(db, mail))
      reachDisk(db)
      return delivery
    },
    pendingDeliveries: async (brandKeys) => db.read(() => pendingDeliveries(db, brandKeys)),
    claimDelivery: async (id, seen, claim) => db.write(() => claimDelivery(db, id, seen, claim)),
    recordAttempt: async (id, attempt) => {
      const delivery = db.write(() => recordAttempt(db, id, attempt))
      reachDisk(db)
      return delivery
    },
    lastDelivery: async (kind, brandKey) => db.read(() => lastDelivery(db, kind, brandKey)),
    close: () => db.close(),
  }
}
