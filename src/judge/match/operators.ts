import { QueryError } from './query.js'
import type { Token } from './token.js'

/** Farther apart than this, words have no more to do with each other than anywhere in the post. */
const FARTHEST = 100

// How other query languages write nearness. In small letters only the forms that nobody writes for something else.
const slashed = /(O?NEAR|AROUND|WITHIN|W|PRE)\/(\d+)(F?)(?![\p{L}\p{N}_/:-])/iuy
const joined = /(O?NEAR)[:-]?(\d+)(F?)(?![\p{L}\p{N}_/:-])/iuy
const called = /(O?NEAR|AROUND)\((\d+)\)()/iy
const calledApart = /(AROUND|O?NEAR)[ \t]+\((\d+)\)()/y
/** By itself between blanks. */
const bare = /()\/(\d{1,3})()(?=[\s()]|$)/y

/** Words that are operators, in capitals. */
export const operatorWords: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
  ['ANDNOT', 'not'],
])

/** The sign or the nearness that stands here, in any of its spellings; undefined for anything else. Throws QueryError. */
export const operatorAt = (query: string, offset: number): Token | undefined =>
  signAt(query, offset) ?? nearAt(query, offset)

function signAt(query: string, offset: number): Token | undefined {
  if (query.startsWith('&&', offset)) return { type: 'and', offset, end: offset + 2 }
  if (/[|｜]/.test(query[offset] ?? ''))
    return { type: 'or', offset, end: offset + (/[|｜]/.test(query[offset + 1] ?? '') ? 2 : 1) }
  // By itself; before a word it says that the word has to be there, as every word has.
  if (query[offset] === '+' && /^(?:\s|$)/.test(query.slice(offset + 1, offset + 2)))
    return { type: 'and', offset, end: offset + 1 }
  return undefined
}

function nearAt(query: string, offset: number): Token | undefined {
  const forms = isApart(query, offset)
    ? [slashed, joined, called, calledApart, bare]
    : [slashed, joined, called, calledApart]
  for (const form of forms) {
    const found = matchAt(form, query, offset)
    if (found === undefined) continue
    const [written, name = '', digits, forward] = found
    const distance = Number(digits)
    if (distance < 1 || distance > FARTHEST) throw distanceError(query, offset, name)
    const ordered = forward !== '' || /^(?:ONEAR|PRE)$/i.test(name)
    return { type: 'near', distance, ordered, offset, end: offset + written.length }
  }
  const name = matchAt(/O?NEAR\b/y, query, offset)?.[0]
  if (name !== undefined) throw distanceError(query, offset, name)
  return undefined
}

const distanceError = (query: string, offset: number, name: string) =>
  new QueryError(
    `${name === '' ? 'NEAR' : name.toUpperCase()} needs a distance from 1 to ${FARTHEST} words.`,
    {
      query,
      offset,
      hint: 'Write NEAR/5 for "at most five words apart", ONEAR/5 where the first has to come first.',
    },
  )

/** Whether a blank or a parenthesis stands before. */
const isApart = (query: string, offset: number) => offset === 0 || /[\s)]/.test(query[offset - 1] ?? '')

/** @param form sticky */
export function matchAt(form: RegExp, query: string, offset: number): RegExpExecArray | undefined {
  form.lastIndex = offset
  return form.exec(query) ?? undefined
}
