import type { Changes, Decided, Step } from '../../../src/store/port/records.js'
import type { Store } from '../../../src/store/port.js'
import { storable } from '../../../src/text/storable.js'
import { alertMemory, applyAlerts, knownAlerts, waitingOfAll } from './alerts.js'
import { answered } from './answered.js'
import { apply } from './apply.js'
import { caseNumbers, leadingTo, ofOtherBrands } from './case-numbers.js'
import { caseWords } from './case-words.js'
import {
  answersGiven,
  candidates,
  caseFile,
  doneBy,
  markAnnounced,
  mentions,
  outlines,
  writers,
} from './cases.js'
import { configsOf, saveConfig } from './configs.js'
import { Conflict } from './conflict.js'
import { counts, unnamedWith } from './counts.js'
import { cameIn, digestFacts } from './digest-facts.js'
import { addErased, erasedLists, peopleCalled, storedThough } from './erased.js'
import { facts } from './facts.js'
import { givenBy, givers } from './givers.js'
import {
  incidentFile,
  incidentLooks,
  incidentsOf,
  pastSightings,
  placesSince,
  saveIncidents,
  sightings,
  spokenOf,
  watchedSince,
} from './incidents.js'
import { lessonsOf, markedBrands, marksOfBrand, saveLessons, untouched } from './lessons.js'
import { authors, letGo, near, ofCases, saveLikenesses, uncompared } from './likenesses.js'
import { allMutes } from './mutes.js'
import { officialSaid, saveLook } from './official.js'
import { outagesSince, saveOutage } from './outages.js'
import {
  addDelivery,
  claimDelivery,
  lastDelivery,
  listDeliveries,
  pendingDeliveries,
  recordAttempt,
  repeatDelivery,
  waitingAlerts,
} from './outbox.js'
import { byProfile, matters } from './person-cases.js'
import {
  idle,
  inThread,
  judged,
  recall,
  removed,
  replayed,
  setJudged,
  storedPosts,
  wordsOf,
} from './posts.js'
import { moveReader, readersOf, removeReader } from './readers.js'
import { renameBrand } from './rename-brand.js'
import { emptyAlerts, forgetMails, given, over } from './retention.js'
import { pollCounts, rhythms, watched } from './rhythms.js'
import { markTroubleTold, saveSite, sourceStates } from './sources.js'
import { causedBy, statistics } from './statistics.js'
import { copyOf, emptyTables, type Tables } from './tables.js'
import { looks, mayBeAnswered, saveLooks, threadedPosts } from './threads.js'
import { markClosingsTold, saidClosings } from './told-closings.js'

/** Functions among the changes are not copied, and nothing of what is beside them is stored. */
function withFunctions({ erased, ...changes }: Changes): [Changes, typeof apply] {
  if (erased === undefined) return [changes, apply]
  const { threads = [], markers = [], ...rest } = erased
  return [
    { ...changes, erased: rest },
    (tables, given) =>
      apply(tables, { ...given, ...(given.erased && { erased: { ...given.erased, threads, markers } }) }),
  ]
}

/** A store in memory: what the port asks for, and nothing else. It is gone when nobody refers to it any more. */
export function openMemoryStore(): Store {
  let stored: Tables | undefined = emptyTables()
  const tables = (): Tables => {
    if (stored === undefined) throw new Error('The store is closed')
    return stored
  }
  // Nobody shares an object with the store: what is given or got may be changed.
  const read = async <Result>(look: (tables: Tables) => Result): Promise<Result> =>
    structuredClone(look(tables()))
  /** All of `work` is stored or nothing. */
  const write = async <Given, Result>(
    given: Given,
    work: (tables: Tables, given: Given) => Result,
  ): Promise<Result> => {
    const draft = copyOf(tables())
    const result = work(draft, structuredClone(given))
    stored = draft
    return structuredClone(result)
  }
  const change = async <Decision extends Decided>({ query, decide }: Step<Decision>): Promise<Decision> => {
    for (let asked = query; ; ) {
      const decision = decide(structuredClone(facts(tables(), asked)))
      if (decision.wants === undefined) {
        if (decision.changes !== undefined) await write(...withFunctions(decision.changes))
        return decision
      }
      asked = decision.wants
    }
  }
  return {
    configs: {
      all: () => read(configsOf),
      save: (config) => write(config, saveConfig),
    },
    sources: {
      states: () => read(sourceStates),
      markTroubleTold: (ids) => write(ids, markTroubleTold),
      sites: () => read(({ sites }) => sites),
      saveSite: (site, state) => write({ site, state }, saveSite),
    },
    outages: {
      since: (moment) => read((at) => outagesSince(at, moment)),
      save: (outage) => write(outage, saveOutage),
    },
    posts: {
      recall: (sourceId, posts) => read((at) => recall(at, sourceId, posts)),
      wordsOf: (postId) => read((at) => wordsOf(at, postId)),
      stored: (after, limit) => read((at) => storedPosts(at, after, limit)),
      judged: () => read(judged),
      setJudged: (rules) => write(rules, setJudged),
      replayed: (query) => read((at) => replayed(at, query)),
      inThread: (query) => read((at) => inThread(at, query)),
      removed: (before) => read((at) => removed(at, before)),
      givers: (places) => read((at) => givers(at, places)),
      givenBy: (postIds) => read((at) => givenBy(at, postIds)),
      idle: (before) => read((at) => idle(at, before)),
    },
    cases: {
      candidates: (filter) => read((at) => candidates(at, filter)),
      mentions: (ids) => read((at) => mentions(at, ids)),
      writers: (caseIds) => read((at) => writers(at, caseIds)),
      leadingTo: (numbers) => read((at) => leadingTo(at, numbers)),
      outlines: (caseIds) => read((at) => outlines(at, caseIds)),
      ofOtherBrands: (caseIds, brands) => read((at) => ofOtherBrands(at, caseIds, brands)),
      answered: (brands) => read((at) => answered(at, brands)),
      matters: (caseIds) => read((at) => matters(at, caseIds)),
      byProfile: (urls, brand) => read((at) => byProfile(at, urls, brand)),
      words: () => read(caseWords),
      numbers: (brands) => read((at) => caseNumbers(at, brands)),
      file: (caseId) => read((at) => caseFile(at, caseId)),
      doneBy: (by, filter) => read((at) => doneBy(at, by, filter)),
      answersGiven: (brands, filter) => read((at) => answersGiven(at, brands, filter)),
      markAnnounced: (mentionIds) => write(mentionIds, markAnnounced),
      saidClosings: (brands) => read((at) => saidClosings(at, brands)),
      markClosingsTold: (told) => write(told, markClosingsTold),
    },
    threads: {
      looks: (postIds) => read((at) => looks(at, postIds)),
      saveLooks: (saved) => write(saved, saveLooks),
      posts: (postIds) => read((at) => threadedPosts(at, postIds)),
      mayBeAnswered: (query) => read((at) => mayBeAnswered(at, query)),
    },
    mutes: {
      all: () => read(allMutes),
    },
    official: {
      save: (look) => write(look, saveLook),
      said: (query) => read((at) => officialSaid(at, query)),
    },
    likenesses: {
      uncompared: (limit) => read((at) => uncompared(at, limit)),
      near: (keys, most) => read((at) => near(at, keys, most)),
      authors: (likenesses) => read((at) => authors(at, likenesses)),
      ofCases: (caseIds) => read((at) => ofCases(at, caseIds)),
      save: (compared) => write(compared, saveLikenesses),
      letGo: (before, limit) => write({ before, limit }, (at, asked) => letGo(at, asked.before, asked.limit)),
    },
    records: {
      facts: (query) => read((at) => facts(at, query)),
      apply: async (changes) => {
        try {
          await write(...withFunctions(changes))
          return 'done'
        } catch (error) {
          if (error instanceof Conflict) return 'conflict'
          throw error
        }
      },
      changeEach: (steps) => Promise.allSettled(steps.map(change)),
      renameBrand: (rename) => write(undefined, (at) => renameBrand(at, rename)),
    },
    erasure: {
      lists: () => read(erasedLists),
      add: (lists) => write(lists, addErased),
      people: (asked) => read((at) => peopleCalled(at, asked)),
      stored: (asked) => read((at) => storedThough(at, asked)),
    },
    outbox: {
      add: (mail) => write(mail, addDelivery),
      pending: (brandKeys) => read((at) => pendingDeliveries(at, brandKeys)),
      claim: (id, seen, claim) => write({ id, seen, claim }, claimDelivery),
      recordAttempt: (id, attempt) => write({ id, attempt }, recordAttempt),
      last: (kind, brandKey) => read((at) => lastDelivery(at, kind, brandKey)),
      alerts: () => read(waitingAlerts),
      list: (filter) => read((at) => listDeliveries(at, filter)),
      repeat: (id, moments) => write({ id, ...moments }, repeatDelivery),
    },
    alerts: {
      memory: (rules, since) => read((at) => alertMemory(at, rules, since)),
      waiting: () => read((at) => waitingOfAll(at)),
      known: (rule, subjects) => read((at) => knownAlerts(at, rule, subjects)),
      apply: (change) => write(change, applyAlerts),
    },
    lessons: {
      states: () => read(lessonsOf),
      save: (brand, state) => write({ brand, state }, saveLessons),
      marked: () => read(markedBrands),
      marks: (query) => read((at) => marksOfBrand(at, query)),
      untouched: (query) => read((at) => untouched(at, query)),
    },
    incidents: {
      list: (query) => read((at) => incidentsOf(at, query)),
      file: (id) => read((at) => incidentFile(at, id)),
      save: (changes) => write(changes, saveIncidents),
      sightings: (query) => read((at) => sightings(at, query)),
      spokenOf: (query) => read((at) => spokenOf(at, query)),
      pastSightings: (query) => read((at) => pastSightings(at, query)),
      placesSince: (places) => read((at) => placesSince(at, places)),
      watchedSince: (brand) => read((at) => watchedSince(at, brand)),
      looks: (brands) => read((at) => incidentLooks(at, brands)),
      setLooked: (brand, at) =>
        write(at, (tables, moment) => void tables.incidentLookedAt.set(storable(brand), moment)),
    },
    retention: {
      given: (query) => read((at) => given(at, query)),
      over: (query) => read((at) => over(at, query)),
      forgetMails: (before) => write(before, forgetMails),
      emptyAlerts: (before) => write(before, emptyAlerts),
    },
    facts: {
      identity: () => read((at) => at.identity),
      counts: (brands) => read((at) => counts(at, brands)),
      unnamedWith: (search) => read((at) => unnamedWith(at, search)),
      rhythms: (brands, silentSince) => read((at) => rhythms(at, brands, silentSince)),
      pollCounts: (since) => read((at) => pollCounts(at, since)),
      watched: () => read(watched),
      cameIn: (query, by) => read((at) => cameIn(at, query, by)),
      digest: (query) => read((at) => digestFacts(at, query)),
    },
    statistics: {
      read: (query) => read((at) => statistics(at, query)),
      causedBy: (cause, brands) => read((at) => causedBy(at, cause, brands)),
    },
    readers: {
      all: () => read(readersOf),
      move: (reader) => write(reader, moveReader),
      remove: (name) => write(name, removeReader),
    },
    async close() {
      stored = undefined
    },
  }
}
