import type { Cases } from '../port/cases.js'
import { candidates } from './candidates.js'
import { answersGiven, doneBy } from './case-events.js'
import { answered, byProfile, caseWords, matters, outlines, writers } from './case-facts.js'
import { caseNumbers, leadingTo, ofOtherBrands } from './case-numbers.js'
import type { Database } from './database.js'
import { markAnnounced } from './mentions.js'
import { caseFile, mentions } from './reading.js'
import { markClosingsTold, saidClosings } from './told-closings.js'

export const casesPort = (db: Database): Cases => ({
  candidates: (filter) => db.read((from) => candidates(from, filter)),
  mentions: (ids) => db.read((from) => mentions(from, ids)),
  writers: (caseIds) => db.read((from) => writers(from, caseIds)),
  leadingTo: (numbers) => db.read((from) => leadingTo(from, numbers)),
  outlines: (caseIds) => db.read((from) => outlines(from, caseIds)),
  ofOtherBrands: (caseIds, brands) => db.read((from) => ofOtherBrands(from, caseIds, brands)),
  answered: (brands) => db.read((from) => answered(from, brands)),
  matters: (caseIds) => db.read((from) => matters(from, caseIds)),
  byProfile: (urls, brand) => db.read((from) => byProfile(from, urls, brand)),
  words: () => db.read(caseWords),
  numbers: (brands) => db.read((from) => caseNumbers(from, brands)),
  file: (caseId) => db.read((from) => caseFile(from, caseId)),
  doneBy: (by, filter) => db.read((from) => doneBy(from, by, filter)),
  answersGiven: (brands, filter) => db.read((from) => answersGiven(from, brands, filter)),
  markAnnounced: (mentionIds) => db.write((to) => markAnnounced(to, mentionIds)),
  saidClosings: (brands) => db.read((from) => saidClosings(from, brands)),
  markClosingsTold: (told) => db.write((to) => markClosingsTold(to, told)),
})
