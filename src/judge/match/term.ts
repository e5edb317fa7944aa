import { wordsOf } from '../../text/words/word-reader.js'
import { refuseInWord } from './foreign.js'
import { type Circumstance, type Field, isCircumstance, QueryError, type Term } from './query.js'
import { cutOut, type Written, wildcardsInWord } from './wildcards.js'

/** Where a term comes from, so that an error can point at it. */
export type Origin = { query: string; offset: number }

/** What the fields before a term ask of it. */
export type Confined = { field?: Field | Circumstance; exactCase?: true; isName?: true }

/** A phrase longer than this is a pasted paragraph. The cap also bounds what a repetitive post can cost. */
const LONGEST_PHRASE = 40

// The forms stand in functions behind a plain look: to make one takes a millisecond, and a name needs neither.
const isHandle = (text: string): boolean =>
  /^[@＠]/.test(text) &&
  /^.[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?(?:@[\p{L}\p{M}\p{N}.-]+)?$/u.test(text)
const isDomain = (text: string): boolean =>
  text.includes('.') &&
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:[\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)$/u.test(
    text,
  )
const scheme = /^https?:\/\//i

/** Makes a term of an unquoted word. A `*` alone is no term: `parse` knows it. */
export function wordTerm(written: string, confined: Confined, origin: Origin): Term {
  refuseInWord(written, origin)
  if (confined.isName && /^\/\d+$/.test(written))
    throw new QueryError('No number stands behind name:.', {
      ...origin,
      hint: 'Write name:"Your Name". For words that stand near each other: northwind NEAR/5 hosting.',
    })
  if (confined.isName)
    return nameTerm({ text: written, wildcards: wildcardsInWord(written) }, confined, origin)
  if (isCircumstance(confined.field)) return circumstanceTerm(confined.field, written, origin)
  const wild = wildWord(written, origin)
  if (wild !== undefined)
    return phraseTerm(confined.field === 'author' ? withoutAt(wild) : wild, confined, origin)
  // A question may end with an address or a handle.
  const text = written.replace(/\?+$/, '')
  const address = text.replace(scheme, '').replace(/\/+$/, '')
  if (confined.field === 'author') return phraseTerm(withoutAt({ text, wildcards: [] }), confined, origin)
  const term = phraseTerm({ text: address, wildcards: [] }, confined, origin)
  if (term.exactCase || term.field === 'url') return term
  if (isHandle(text)) return { ...term, look: 'handle', text: text.replace('＠', '@') }
  return isDomain(address) ? { ...term, look: 'domain', text: bareHost(address) } : term
}

/** A word in which signs stand for letters; undefined for any other, and for addresses and handles that a question ends with. */
function wildWord(written: string, origin: Origin): Written | undefined {
  const wildcards = wildcardsInWord(written)
  if (written.endsWith('*') && !wildcards.includes(written.length - 1)) wildcards.push(written.length - 1)
  const text = written.replace(/\?+$/, '')
  if (
    wildcards.length === 0 ||
    (wildcards.every((at) => at >= text.length) && (isHandle(text) || isDomain(text)))
  )
    return undefined
  requireWords(written, origin)
  return { text: written, wildcards }
}

const withoutAt = (written: Written): Written =>
  /^[@＠]/.test(written.text) ? cutOut(written, 1, written.text.length) : written

/** Makes a term of what stood in quotes. A `*` at the end of all is a beginning, as one behind the quotes is. */
export function phraseTerm(
  { text: all, wildcards: signs, prefix: goesOn = false }: Written & { prefix?: boolean },
  confined: Confined,
  origin: Origin,
): Term {
  if (isCircumstance(confined.field)) return circumstanceTerm(confined.field, all, origin)
  if (confined.isName) return nameTerm({ text: all, wildcards: signs, prefix: goesOn }, confined, origin)
  const isOpen = signs.length === 1 && signs[0] === all.length - 1 && all.endsWith('*')
  const text = isOpen ? all.slice(0, -1) : all
  requireWords(text, origin)
  const isWild = signs.length > 0 && !isOpen
  return {
    type: 'term',
    look: 'phrase',
    ...(isWild && goesOn
      ? { text: `${text}*`, wildcards: [...signs, text.length] }
      : { text, ...(isWild && { wildcards: signs }) }),
    ...(confined.field && { field: confined.field }),
    ...(confined.exactCase && { exactCase: true }),
    ...(!isWild && (goesOn || isOpen) && { prefix: true }),
  }
}

function nameTerm(
  { text, wildcards, prefix = false }: Written & { prefix?: boolean },
  { exactCase }: Confined,
  origin: Origin,
): Term {
  requireWords(text, origin)
  if (exactCase)
    throw new QueryError('A name is found in any capitals.', {
      ...origin,
      hint: 'Leave out name: where the capitals have to be as you write them.',
    })
  if (wildcards.length > 0 || prefix)
    throw new QueryError('No * or ? stands behind name:.', {
      ...origin,
      hint: 'Write it out: a name is found with its endings. Leave out name: for a part of a word.',
    })
  return { type: 'term', look: 'phrase', text, isName: true }
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
  // In an address a question mark is its own.
  if (/[*?]/.test(look === 'source' && /\S\/\S/.test(text) ? text.replaceAll('?', '') : text))
    throw new QueryError(`No * or ? stands behind ${look}:.`, {
      ...origin,
      hint: 'Write it out: site:reddit is every site with that part in its name, lang:de every German.',
    })
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
