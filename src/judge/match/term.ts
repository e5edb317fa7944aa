import { refuseInWord } from './foreign.js'
import { type Circumstance, type Field, isCircumstance, QueryError, type Term } from './query.js'
import { wordsOf } from './word-reader.js'

/** Where a term comes from, so that an error can point at it. */
export type Origin = { query: string; offset: number }

/** What the fields before a term ask of it. */
export type Confined = { field?: Field | Circumstance; exactCase?: true }

/** A phrase longer than this is a pasted paragraph. The cap also bounds what a repetitive post can cost. */
const LONGEST_PHRASE = 40

const handle = /^[@＠][\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?(?:@[\p{L}\p{M}\p{N}.-]+)?$/u
const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:[\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)$/u
const scheme = /^https?:\/\//i

/** Makes a term of an unquoted word. A `*` alone is no term: `parse` knows it. */
export function wordTerm(written: string, confined: Confined, origin: Origin): Term {
  refuseInWord(written, origin)
  const text = written.endsWith('*') ? written.slice(0, -1) : written
  if (isCircumstance(confined.field)) return circumstanceTerm(confined.field, text, origin)
  const prefix = text !== written
  const address = text.replace(scheme, '').replace(/\/+$/, '')
  if (confined.field === 'author') return phraseTerm(text.replace(/^[@＠]/, ''), confined, prefix, origin)
  const term = phraseTerm(address, confined, prefix, origin)
  if (prefix || term.exactCase || term.field === 'url') return term
  if (handle.test(text)) return { ...term, look: 'handle', text: text.replace('＠', '@') }
  return domain.test(address) ? { ...term, look: 'domain', text: bareHost(address) } : term
}

/** Makes a term of what stood in quotes. */
export function phraseTerm(text: string, confined: Confined, prefix: boolean, origin: Origin): Term {
  if (isCircumstance(confined.field)) return circumstanceTerm(confined.field, text, origin)
  requireWords(text, origin)
  return {
    type: 'term',
    look: 'phrase',
    text,
    ...(confined.field && { field: confined.field }),
    ...(confined.exactCase && { exactCase: true }),
    ...(prefix && { prefix: true }),
  }
}

function requireWords(text: string, origin: Origin) {
  const count = wordsOf(text).length
  if (count === 0) {
    throw new QueryError('There is no letter, digit or emoji to look for here.', {
      ...origin,
      hint: 'Name at least one word; signs alone cannot be found.',
    })
  }
  if (count > LONGEST_PHRASE) {
    throw new QueryError(`This phrase has ${count} words; at most ${LONGEST_PHRASE} are read.`, {
      ...origin,
      hint: 'Keep the few words that name what you look for.',
    })
  }
}

function circumstanceTerm(look: Circumstance, text: string, origin: Origin): Term {
  if (look === 'site') return siteTerm(text, origin)
  if (look === 'source') return { type: 'term', look, text: text.trim() }
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(text))
    return { type: 'term', look, text: text.replaceAll('_', '-') }
  throw new QueryError('This is not the code of a language.', {
    ...origin,
    hint: 'Write two or three letters, as in lang:en or lang:de.',
  })
}

/** `site:` takes a host, with its subdomains, or one label of it, such as `reddit`. */
function siteTerm(text: string, origin: Origin): Term {
  const host = bareHost(text.replace(scheme, '').replace(/\/.*$/, ''))
  if (/^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*$/u.test(host))
    return { type: 'term', look: 'site', text: host }
  throw new QueryError('This is not the name of a site.', {
    ...origin,
    hint: 'Write a host, as in site:forum.example, or a part of it, as in site:reddit.',
  })
}

const bareHost = (host: string) => host.toLowerCase().replace(/^www\.(?=.+\.)/, '')

/** Whether there is anything in a text that can be looked for. */
export const isWritten = (text: string): boolean => wordsOf(text).length > 0
