import type { Writers } from '../store/port/cases.js'

/** How many people are behind some cases: somebody who waits for an answer of two brands is one. */
export const countPeople = (caseIds: Iterable<number>, writers: Writers): number =>
  new Set(Array.from(caseIds, (id) => writerOf(id, writers))).size

/** Of a case that is gone nobody knows more than that it was one. */
export const writerOf = (caseId: number, writers: Writers): string => writers.get(caseId) ?? `case ${caseId}`
