import type { OpenOptions } from '../kind.js'
import type { Store } from '../port.js'
import { listDeliveries, repeatDelivery, waitingAlerts } from './alert-deliveries.js'
import { alertMemory, applyAlerts, knownAlerts, waitingOfAll } from './alerts.js'
import { answered } from './answered.js'
import { apply } from './apply.js'
import { candidates, unnamedWith } from './candidates.js'
import { answersGiven, doneBy } from './case-events.js'
import { caseNumbers, leadingTo, ofOtherBrands } from './case-numbers.js'
import { caseWords } from './case-words.js'
import { change } from './change.js'
import { configs, saveConfig } from './configs.js'
import {
  addDelivery,
  claimDelivery,
  lastDelivery,
  pendingDeliveries,
  reachDisk,
  recordAttempt,
} from './deliveries.js'
import { cameIn, digestFacts } from './digest-facts.js'
import { addErased, erasedLists, peopleCalled, storedThough } from './erased.js'
import { facts } from './facts.js'
import { givenBy, givers } from './givers.js'
import {
  incidentFile,
  incidentLooks,
  incidentsOf,
  pastSightings,
  saveIncidents,
  setIncidentLook,
  sightings,
  spokenOf,
  watchedSince,
} from './incidents.js'
import { lessons, markedBrands, marksOfBrand, saveLessons, untouched } from './lessons.js'
import { authors, letGo, near, ofCases, saveLikenesses, uncompared } from './likenesses.js'
import { matters } from './matters.js'
import { markAnnounced } from './mentions.js'
import { allMutes } from './mutes.js'
import { officialSaid, saveLook } from './official.js'
import { openForReading, openForWriting } from './open.js'
import { outagesSince, saveOutage } from './outages.js'
import { outlines } from './outlines.js'
import { placesSince } from './places.js'
import { idle, inThread, removed, storedPosts } from './posts.js'
import { byProfile } from './profiles.js'
import { moveReader, readers, removeReader } from './readers.js'
import { caseFile, counts, identity, mentions } from './reading.js'
import { recall, wordsOf } from './recall.js'
import { renameBrand } from './rename-brand.js'
import { replayedPosts } from './replay.js'
import { emptyAlerts, forgetMails, given, over } from './retention.js'
import { pollCounts, rhythms, watched } from './rhythms.js'
import { saveSite, siteStates } from './sites.js'
import { markTroubleTold, sourceStates } from './sources.js'
import { causedBy, statistics } from './statistics.js'
import { looks, mayBeAnswered, saveLooks, threadedPosts } from './threads.js'
import { markClosingsTold, saidClosings } from './told-closings.js'
import { judged, setJudged } from './verdicts.js'
import { writers } from './writers.js'

/**
 * Opens the store in a SQLite file; creates the file and its folder when they are missing, readable only by their owner.
 *
 * @throws Failed when the file is no store, is one of a newer version, or cannot be opened
 */
export function openSqliteStore(path: string, { readOnly = false, onWait }: OpenOptions = {}): Store {
  const db = readOnly ? openForReading(path) : openForWriting(path, { onWait })
  return {
    configs: {
      all: async () => db.read(() => configs(db)),
      save: async (config) => db.write(() => saveConfig(db, config)),
    },
    sources: {
      states: async () => db.read(() => sourceStates(db)),
      markTroubleTold: async (ids) => db.write(() => markTroubleTold(db, ids)),
      sites: async () => db.read(() => siteStates(db)),
      saveSite: async (site, state) => db.write(() => saveSite(db, site, state)),
    },
    outages: {
      since: async (moment) => db.read(() => outagesSince(db, moment)),
      save: async (outage) => db.write(() => saveOutage(db, outage)),
    },
    posts: {
      recall: async (sourceId, posts) => db.read(() => recall(db, sourceId, posts)),
      wordsOf: async (postId) => db.read(() => wordsOf(db, postId)),
      stored: async (after, limit) => db.read(() => storedPosts(db, after, limit)),
      judged: async () => db.read(() => judged(db)),
      setJudged: async (rules) => db.write(() => setJudged(db, rules)),
      replayed: async (query) => db.read(() => replayedPosts(db, query)),
      givers: async (places) => db.read(() => givers(db, places)),
      givenBy: async (postIds) => db.read(() => givenBy(db, postIds)),
      inThread: async (query) => db.read(() => inThread(db, query)),
      removed: async (before) => db.read(() => removed(db, before)),
      idle: async (before) => db.read(() => idle(db, before)),
    },
    cases: {
      candidates: async (filter) => db.read(() => candidates(db, filter)),
      mentions: async (ids) => db.read(() => mentions(db, ids)),
      writers: async (caseIds) => db.read(() => writers(db, caseIds)),
      leadingTo: async (numbers) => db.read(() => leadingTo(db, numbers)),
      outlines: async (caseIds) => db.read(() => outlines(db, caseIds)),
      ofOtherBrands: async (caseIds, brands) => db.read(() => ofOtherBrands(db, caseIds, brands)),
      answered: async (brands) => db.read(() => answered(db, brands)),
      matters: async (caseIds) => db.read(() => matters(db, caseIds)),
      byProfile: async (urls, brand) => db.read(() => byProfile(db, urls, brand)),
      words: async () => db.read(() => caseWords(db)),
      numbers: async (brands) => db.read(() => caseNumbers(db, brands)),
      file: async (caseId) => db.read(() => caseFile(db, caseId)),
      doneBy: async (by, filter) => db.read(() => doneBy(db, by, filter)),
      answersGiven: async (brands, filter) => db.read(() => answersGiven(db, brands, filter)),
      markAnnounced: async (mentionIds) => db.write(() => markAnnounced(db, mentionIds)),
      saidClosings: async (brands) => db.read(() => saidClosings(db, brands)),
      markClosingsTold: async (told) => db.write(() => markClosingsTold(db, told)),
    },
    threads: {
      looks: async (postIds) => db.read(() => looks(db, postIds)),
      saveLooks: async (saved) => db.write(() => saveLooks(db, saved)),
      posts: async (postIds) => db.read(() => threadedPosts(db, postIds)),
      mayBeAnswered: async (query) => db.read(() => mayBeAnswered(db, query)),
    },
    mutes: {
      all: async () => db.read(() => allMutes(db)),
    },
    official: {
      save: async (look) => db.write(() => saveLook(db, look)),
      said: async (query) => db.read(() => officialSaid(db, query)),
    },
    likenesses: {
      uncompared: async (limit) => db.read(() => uncompared(db, limit)),
      near: async (keys, most) => db.read(() => near(db, keys, most)),
      authors: async (likenesses) => db.read(() => authors(db, likenesses)),
      ofCases: async (caseIds) => db.read(() => ofCases(db, caseIds)),
      save: async (compared) => db.write(() => saveLikenesses(db, compared)),
      letGo: async (before, limit) => db.write(() => letGo(db, before, limit)),
    },
    lessons: {
      states: async () => db.read(() => lessons(db)),
      save: async (brand, state) => db.write(() => saveLessons(db, brand, state)),
      marked: async () => db.read(() => markedBrands(db)),
      marks: async (query) => db.read(() => marksOfBrand(db, query)),
      untouched: async (query) => db.read(() => untouched(db, query)),
    },
    records: {
      facts: async (query) => db.read(() => facts(db, query)),
      apply: async (changes) => db.attempt(() => apply(db, changes)),
      changeEach: async (steps) => db.each(steps.map((step) => () => change(db, step))),
      renameBrand: async (rename) => db.write(() => renameBrand(db, rename)),
    },
    erasure: {
      lists: async () => db.read(() => erasedLists(db)),
      add: async (lists) => db.write(() => addErased(db, lists)),
      people: async (asked) => db.read(() => peopleCalled(db, asked)),
      stored: async (asked) => db.read(() => storedThough(db, asked)),
    },
    outbox: {
      add: async (mail) => {
        const delivery = await db.write(() => addDelivery(db, mail))
        reachDisk(db)
        return delivery
      },
      pending: async (brandKeys) => db.read(() => pendingDeliveries(db, brandKeys)),
      claim: async (id, seen, claim) => db.write(() => claimDelivery(db, id, seen, claim)),
      recordAttempt: async (id, attempt) => {
        const delivery = await db.write(() => recordAttempt(db, id, attempt))
        reachDisk(db)
        return delivery
      },
      last: async (kind, brandKey) => db.read(() => lastDelivery(db, kind, brandKey)),
      alerts: async () => db.read(() => waitingAlerts(db)),
      list: async (filter) => db.read(() => listDeliveries(db, filter)),
      repeat: async (id, moments) => {
        const delivery = await db.write(() => repeatDelivery(db, id, moments))
        reachDisk(db)
        return delivery
      },
    },
    alerts: {
      memory: async (rules, since) => db.read(() => alertMemory(db, rules, since)),
      waiting: async () => db.read(() => waitingOfAll(db)),
      known: async (rule, subjects) => db.read(() => knownAlerts(db, rule, subjects)),
      apply: async (change) => {
        const deliveries = await db.write(() => applyAlerts(db, change))
        reachDisk(db)
        return deliveries
      },
    },
    incidents: {
      list: async (query) => db.read(() => incidentsOf(db, query)),
      file: async (id) => db.read(() => incidentFile(db, id)),
      save: async (changes) => db.write(() => saveIncidents(db, changes)),
      sightings: async (query) => db.read(() => sightings(db, query)),
      spokenOf: async (query) => db.read(() => spokenOf(db, query)),
      pastSightings: async (query) => db.read(() => pastSightings(db, query)),
      placesSince: async (places) => db.read(() => placesSince(db, places)),
      watchedSince: async (brand) => db.read(() => watchedSince(db, brand)),
      looks: async (brands) => db.read(() => incidentLooks(db, brands)),
      setLooked: async (brand, at) => db.write(() => setIncidentLook(db, brand, at)),
    },
    retention: {
      given: async (query) => db.read(() => given(db, query)),
      over: async (query) => db.read(() => over(db, query)),
      forgetMails: async (before) => db.write(() => forgetMails(db, before)),
      emptyAlerts: async (before) => db.write(() => emptyAlerts(db, before)),
    },
    facts: {
      identity: async () => db.read(() => identity(db)),
      counts: async (brands) => db.read(() => counts(db, brands)),
      unnamedWith: async (search) => db.read(() => unnamedWith(db, search)),
      rhythms: async (brands, silentSince) => db.read(() => rhythms(db, brands, silentSince)),
      pollCounts: async (since) => db.read(() => pollCounts(db, since)),
      watched: async () => db.read(() => watched(db)),
      cameIn: async (query, by) => db.read(() => cameIn(db, query, by)),
      digest: async (query) => db.read(() => digestFacts(db, query)),
    },
    statistics: {
      read: async (query) => db.read(() => statistics(db, query)),
      causedBy: async (cause, brands) => db.read(() => causedBy(db, cause, brands)),
    },
    readers: {
      all: async () => db.read(() => readers(db)),
      move: async (reader) => db.write(() => moveReader(db, reader)),
      remove: async (name) => db.write(() => removeReader(db, name)),
    },
    close: async () => db.close(),
  }
}
