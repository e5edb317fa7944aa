import type { Place } from '../../views/catalog.js'
import { cell, textOf } from '../csv.js'
import {
  askedWords,
  findingWords,
  limitWords,
  moneyWords,
  needsWords,
  someWords,
  termsWords,
} from './words.js'

const columns: Readonly<Record<string, (place: Place) => string | number | undefined>> = {
  place: ({ type }) => type,
  configured: ({ configured }) => configured,
  needs: needsWords,
  keysFrom: ({ from }) => from,
  keysCost: ({ costs }) => costs,
  costs: moneyWords,
  findsBy: ({ finds }) => findingWords[finds.by],
  comments: ({ finds }) => someWords(finds.comments),
  answers: ({ answers }) => someWords(answers),
  asked: askedWords,
  allows: limitWords,
  terms: termsWords,
}

/** For spreadsheets: a row for each place, in words. */
export const catalogCsv = (places: readonly Place[]): string =>
  textOf([
    Object.keys(columns).join(','),
    ...places.map((place) =>
      Object.values(columns)
        .map((of) => cell(of(place)))
        .join(','),
    ),
  ])
