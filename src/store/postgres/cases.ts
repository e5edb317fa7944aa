import type { Cases } from '../port/cases.js'
import { candidates } from './candidates.js'
import type { Database } from './database.js'
import { markAnnounced } from './mentions.js'
import { notYet } from './not-yet.js'
import { caseFile, mentions } from './reading.js'

export const casesPort = (db: Database): Cases => ({
  candidates: (filter) => db.read((from) => candidates(from, filter)),
  mentions: (ids) => db.read((from) => mentions(from, ids)),
  writers: notYet<Cases>('cases').writers,
  leadingTo: notYet<Cases>('cases').leadingTo,
  outlines: notYet<Cases>('cases').outlines,
  ofOtherBrands: notYet<Cases>('cases').ofOtherBrands,
  answered: notYet<Cases>('cases').answered,
  matters: notYet<Cases>('cases').matters,
  byProfile: notYet<Cases>('cases').byProfile,
  words: notYet<Cases>('cases').words,
  numbers: notYet<Cases>('cases').numbers,
  file: (caseId) => db.read((from) => caseFile(from, caseId)),
  doneBy: notYet<Cases>('cases').doneBy,
  answersGiven: notYet<Cases>('cases').answersGiven,
  markAnnounced: (ids) => db.write((to) => markAnnounced(to, ids)),
  saidClosings: notYet<Cases>('cases').saidClosings,
  markClosingsTold: notYet<Cases>('cases').markClosingsTold,
})
